import { Badge } from '@pardos/web-ui/components/badge.tsx';
import { Button, buttonClass } from '@pardos/web-ui/components/button.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { useNow } from '@pardos/web-ui/use-now.ts';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { telOf } from '../features/shop/phone-links.ts';
import type { Branch } from '../features/shop/place.ts';
import { closedText } from '../features/shop/place-words.ts';
import { weekWords } from '../features/stores/hours-words.ts';
import { usePaths } from '../paths.ts';
import { NotFound } from './not-found.tsx';
import page from './page.module.css';
import { useShop } from './shop-context.ts';
import styles from './stores.module.css';

/** All restaurants: where, when, and whether they take orders now. */
export function Stores() {
  const { shop, branches } = useShop();
  return (
    <div className={page.grey}>
      <title>{`Restaurantes | ${shop.name}`}</title>
      <meta name="description" content={`Dirección, horario y zonas de reparto de los restaurantes de ${shop.name}.`} />
      <div className={page.wrap}>
        <h1 className={styles.title}>Restaurantes</h1>
        <ul className={styles.list}>
          {branches.map((branch) => (
            <li key={branch.id}>
              <StoreCard branch={branch} level={2} />
            </li>
          ))}
        </ul>
        <p className={page.legal}>Horarios, teléfonos y zonas de reparto referenciales.</p>
      </div>
    </div>
  );
}

/** One restaurant. */
export function Store() {
  const { shop, branches, place, choosePlace } = useShop();
  const paths = usePaths();
  const { store } = useParams();
  const branch = branches.find((one) => one.slug === store);
  if (!branch) return <NotFound title="No encontramos ese restaurante">Puede que haya cambiado de nombre.</NotFound>;

  const isChosen = branch.id === place.branch.id;
  const channel = branch.channels.includes(place.channel) ? place.channel : 'PICKUP';

  return (
    <div className={page.grey}>
      <title>{`${branch.name} | ${shop.name}`}</title>
      <div className={page.wrap}>
        <Link className={page.back} to={paths.stores}>
          <Icon name="arrowLeft" size="sm" />
          Todos los restaurantes
        </Link>
        <StoreCard branch={branch} level={1}>
          <Zones branch={branch} />
          <p className={styles.actions}>
            {isChosen ? (
              <Link className={buttonClass()} to={paths.home}>
                Pedir aquí
              </Link>
            ) : (
              <Button onClick={() => choosePlace({ channel, branchSlug: branch.slug, district: place.district })}>
                Pedir en este restaurante
              </Button>
            )}
            {branch.channels.includes('DINE_IN') && (
              <Link className={buttonClass({ variant: 'line' })} to={paths.diningMenu(branch.slug)}>
                Ver la carta salón
              </Link>
            )}
          </p>
        </StoreCard>
        <p className={page.legal}>Horario, teléfono y zonas de reparto referenciales.</p>
      </div>
    </div>
  );
}

type StoreCardProps = { readonly branch: Branch; readonly level: 1 | 2; readonly children?: ReactNode };

function StoreCard({ branch, level, children }: StoreCardProps) {
  const paths = usePaths();
  const Heading: 'h1' | 'h2' = `h${level}`;
  const closed = closedText(branch, useNow(60_000));

  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <Heading>{level === 1 ? branch.name : <Link to={paths.store(branch.slug)}>{branch.name}</Link>}</Heading>
        {closed ? <Badge tone="warn">Cerrado ahora</Badge> : <Badge tone="ok">Abierto ahora</Badge>}
      </header>
      {closed && <p className={styles.closed}>{closed}</p>}
      <ul className={styles.facts}>
        <li>
          <Icon name="pin" />
          <a href={mapOf(branch)} target="_blank" rel="noreferrer" aria-label={`${branch.address}, ver en el mapa`}>
            {branch.address}, {branch.district}
          </a>
        </li>
        <li>
          <Icon name="phone" />
          <a href={telOf(branch.phone)}>{branch.phone}</a>
        </li>
        <li>
          <Icon name="clock" />
          <dl className={styles.hours}>
            {weekWords(branch.hours).map(({ days, hours }) => (
              <div key={days}>
                <dt>{days}</dt>
                <dd>{hours}</dd>
              </div>
            ))}
          </dl>
        </li>
        <li>
          <Icon name="store" />
          {servicesOf(branch)}
        </li>
      </ul>
      {children}
    </article>
  );
}

function Zones({ branch }: { readonly branch: Branch }) {
  if (branch.zones.length === 0) return null;
  return (
    <table className={styles.zones}>
      <caption>Zonas de reparto</caption>
      <thead>
        <tr>
          <th scope="col">Distrito</th>
          <th scope="col">Delivery</th>
          <th scope="col">Pedido mínimo</th>
        </tr>
      </thead>
      <tbody>
        {branch.zones.map(({ district, fee, minimum }) => (
          <tr key={district}>
            <th scope="row">{district}</th>
            <td>{fee.amountMinor === 0 ? 'Gratis' : fee.formatted}</td>
            <td>{minimum.formatted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const SERVICES: readonly (readonly [string, string])[] = [
  ['DELIVERY', 'Delivery'],
  ['PICKUP', 'Recojo en restaurante'],
  ['DINE_IN', 'Salón'],
];

function servicesOf({ channels }: Branch): string {
  const served: readonly string[] = channels;
  return SERVICES.flatMap(([channel, name]) => (served.includes(channel) ? [name] : [])).join(' · ');
}

function mapOf({ address, district }: Branch): string {
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: `${address}, ${district}, Perú` })}`;
}

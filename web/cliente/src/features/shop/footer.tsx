import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { Logo } from '@pardos/web-ui/components/logo.tsx';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePaths } from '../../paths.ts';
import styles from './footer.module.css';
import type { FrameShop } from './frame.ts';
import type { Branch } from './place.ts';

const PAYMENTS = ['Efectivo', 'Tarjeta al recibir', 'Yape', 'Plin'];

export function Footer({
  shop,
  drawnLogo,
  place,
  categories,
  branches,
}: FrameShop & { readonly branches: readonly Branch[] }) {
  const paths = usePaths();

  return (
    <footer className={styles.foot}>
      <div className={styles.wrap}>
        <div className={styles.columns}>
          <Column title="La carta">
            <ul className={styles.two}>
              {categories.map((category) => (
                <li key={category.id}>
                  <Link to={paths.category(category.slug)}>{category.name}</Link>
                </li>
              ))}
            </ul>
          </Column>
          <Column title="Restaurantes">
            <ul>
              {branches.map((branch) => (
                <li key={branch.id} className={styles.branch}>
                  <b>{branch.name}</b>
                  <span>
                    {branch.address}, {branch.district}
                  </span>
                  <a href={telOf(branch.phone)}>{branch.phone}</a>
                </li>
              ))}
            </ul>
          </Column>
          <Column title="Tu pedido">
            <ul>
              <li>
                <Link to={paths.myOrder}>Mi pedido</Link>
              </li>
              <li>
                <Link to={paths.home}>Inicio</Link>
              </li>
            </ul>
          </Column>
        </div>
        <div className={styles.band}>
          <p className={styles.call}>
            <small>Llámanos · {place.branch.name}</small>
            <a href={telOf(place.branch.phone)}>{place.branch.phone}</a>
          </p>
          <ul className={styles.payments} aria-label="Medios de pago">
            {PAYMENTS.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
        <div className={styles.copy}>
          <span className={styles.logo}>
            <Logo name={shop.name} drawn={drawnLogo} onDark />
          </span>
          <span>© 2026 {shop.name}. Imágenes referenciales.</span>
        </div>
      </div>
    </footer>
  );
}

/** A column; on a narrow screen it folds. */
function Column({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <details className={styles.fold}>
        <summary>
          {title}
          <Icon name="chevronDown" />
        </summary>
        {children}
      </details>
      <section className={styles.column}>
        <h2>{title}</h2>
        {children}
      </section>
    </>
  );
}

function telOf(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}

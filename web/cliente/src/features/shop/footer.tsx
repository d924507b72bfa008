import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { Logo } from '@pardos/web-ui/components/logo.tsx';
import { memo } from 'react';
import { Link } from 'react-router';
import { usePaths } from '../../paths.ts';
import { columnsFor, type SiteColumn } from '../../site-map.ts';
import styles from './footer.module.css';
import type { FrameShop } from './frame.ts';
import { telOf } from './phone-links.ts';
import { SocialLinks } from './social-links.tsx';

type FooterProps = Pick<FrameShop, 'shop' | 'drawnLogo' | 'place'>;

const PAYMENTS = ['Efectivo', 'Tarjeta al recibir', 'Yape', 'Plin'];

/** The end of every page. Drawn again only when the shop or the place changes. */
export const Footer = memo(function Footer({ shop, drawnLogo, place }: FooterProps) {
  return (
    <footer className={styles.foot}>
      <div className={styles.wrap}>
        <div className={styles.columns}>
          {columnsFor(drawnLogo).map((column) => (
            <Column key={column.title} column={column} />
          ))}
        </div>
        <div className={styles.band}>
          <ComplaintsLink />
          <p className={styles.call}>
            <small>Llámenos</small>
            <a href={telOf(place.branch.phone)}>{place.branch.phone}</a>
          </p>
          {drawnLogo && <SocialLinks />}
        </div>
        <div className={styles.copy}>
          <span className={styles.logo}>
            <Logo name={shop.name} drawn={drawnLogo} onDark />
          </span>
          <span>© 2026 {shop.name}. Imágenes referenciales.</span>
          <ul className={styles.payments} aria-label="Medios de pago">
            {PAYMENTS.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  );
});

/** A column; on a narrow screen it folds. */
function Column({ column: { title, links } }: { readonly column: SiteColumn }) {
  const paths = usePaths();
  const list = (
    <ul>
      {links.map(({ slug, name }) => (
        <li key={slug}>
          <Link to={paths.info(slug)}>{name}</Link>
        </li>
      ))}
    </ul>
  );

  return (
    <>
      <details className={styles.fold}>
        <summary>
          {title}
          <Icon name="chevronDown" />
        </summary>
        {list}
      </details>
      <section className={styles.column}>
        <h2>{title}</h2>
        {list}
      </section>
    </>
  );
}

function ComplaintsLink() {
  const paths = usePaths();
  return (
    <Link className={styles.book} to={paths.complaints}>
      <svg viewBox="0 0 48 36" aria-hidden="true">
        <path className={styles.cover} d="M24 8C18 3 10 2 3 4v25c7-2 15-1 21 4 6-5 14-6 21-4V4c-7-2-15-1-21 4z" />
        <path d="M24 8v25M9 11c4-.5 7 0 10 2M9 18c4-.5 7 0 10 2M39 11c-4-.5-7 0-10 2M39 18c-4-.5-7 0-10 2" />
      </svg>
      <span>
        Libro de Reclamaciones
        <small>Respuesta en 15 días hábiles</small>
      </span>
    </Link>
  );
}

import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { Logo } from '@pardos/web-ui/components/logo.tsx';
import { plural } from '@pardos/web-ui/format.ts';
import type { ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { usePaths } from '../../paths.ts';
import { DropMenu } from './drop-menu.tsx';
import { diningMenuLinks, type FrameShop } from './frame.ts';
import styles from './header.module.css';
import { MobileMenu } from './mobile-menu.tsx';
import { PlaceNotice } from './place-notice.tsx';
import { feeText, placeTitle } from './place-words.ts';

type HeaderProps = FrameShop & {
  readonly count: number;
  readonly confirmed: boolean;
  readonly search: ReactNode;
  /** Who is signed in, or the way to sign in. */
  readonly account: ReactNode;
  /** What they were told; nothing for who has not ordered. */
  readonly notices: ReactNode;
  readonly onChoose: () => void;
};

export function Header({ count, confirmed, search, account, notices, onChoose, ...frame }: HeaderProps) {
  const { shop, drawnLogo, place, categories } = frame;
  const paths = usePaths();
  const diningLinks = diningMenuLinks(frame, paths);
  const atHome = useLocation().pathname === paths.home;
  const promotions = categories.find((category) => category.slug === 'promociones');

  return (
    <>
      <a className={styles.skip} href="#contenido">
        Saltar al contenido
      </a>
      <header className={styles.top}>
        <div className={styles.bar}>
          <MobileMenu {...frame} count={count} />
          <Link className={styles.logo} to={paths.home} aria-label={`${shop.name}, ir al inicio`}>
            <Logo name={shop.name} drawn={drawnLogo} />
          </Link>
          <nav className={styles.nav} aria-label="Principal">
            <ul>
              <li className={styles.whereItem}>
                <WhereButton place={place} onChoose={onChoose} />
                {!confirmed && atHome && <PlaceNotice onChoose={onChoose} />}
              </li>
              {promotions && (
                <li>
                  <NavLink className={styles.navLink} to={paths.category(promotions.slug)}>
                    {promotions.name}
                  </NavLink>
                </li>
              )}
              <li>
                <DropMenu
                  name="Categorías"
                  links={categories.map(({ id, slug, name }) => ({ key: id, to: paths.category(slug), name }))}
                />
              </li>
              <li>
                <DropMenu name="Carta salón" links={diningLinks} />
              </li>
            </ul>
          </nav>
          <div className={styles.search}>{search}</div>
          <Link className={styles.glass} to={paths.search()} aria-label="Buscar en la carta">
            <Icon name="search" size="lg" />
          </Link>
          {notices}
          {account}
          <Link
            className={styles.bag}
            to={paths.myOrder}
            aria-label={`Mi pedido, ${plural(count, 'producto', 'productos')}`}
          >
            <Icon name="bag" size="lg" />
            {count > 0 && (
              <span className={styles.count} aria-hidden="true">
                {count}
              </span>
            )}
            <span className={styles.bagText}>Mi pedido</span>
          </Link>
        </div>
      </header>
      <section className={styles.whereBar} aria-label="Lugar de entrega">
        <div className={styles.whereWrap}>
          <WhereButton place={place} onChoose={onChoose} />
          <small>{feeText(place)}</small>
        </div>
      </section>
    </>
  );
}

function WhereButton({ place, onChoose }: Pick<HeaderProps, 'place' | 'onChoose'>) {
  return (
    <button type="button" className={styles.where} aria-haspopup="dialog" onClick={onChoose}>
      <Icon name="pin" />
      <span className={styles.whereText}>{placeTitle(place)}</span>
      <Icon name="chevronDown" size="sm" />
    </button>
  );
}

import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { Logo } from '@pardos/web-ui/components/logo.tsx';
import { plural } from '@pardos/web-ui/format.ts';
import { Link, NavLink, useLocation } from 'react-router';
import { usePaths } from '../../paths.ts';
import { CategoriesMenu } from './categories-menu.tsx';
import type { FrameShop } from './frame.ts';
import styles from './header.module.css';
import { MobileMenu } from './mobile-menu.tsx';
import { PlaceNotice } from './place-notice.tsx';
import { feeText, placeTitle } from './place-words.ts';

type HeaderProps = FrameShop & {
  readonly count: number;
  readonly confirmed: boolean;
  readonly onChoose: () => void;
};

export function Header({ shop, drawnLogo, place, categories, count, confirmed, onChoose }: HeaderProps) {
  const paths = usePaths();
  const atHome = useLocation().pathname === paths.home;
  const promotions = categories.find((category) => category.slug === 'promociones');

  return (
    <>
      <a className={styles.skip} href="#contenido">
        Saltar al contenido
      </a>
      <header className={styles.top}>
        <div className={styles.bar}>
          <MobileMenu shop={shop} categories={categories} />
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
                <CategoriesMenu categories={categories} />
              </li>
            </ul>
          </nav>
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

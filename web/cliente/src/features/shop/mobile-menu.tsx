import { buttonClass, IconButton } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { plural } from '@pardos/web-ui/format.ts';
import { useState } from 'react';
import { NavLink } from 'react-router';
import { usePaths } from '../../paths.ts';
import type { MenuLink } from './drop-menu.tsx';
import { diningMenuLinks, type FrameShop } from './frame.ts';
import styles from './mobile-menu.module.css';
import { whatsAppOf } from './phone-links.ts';

type MobileMenuProps = FrameShop & { readonly count: number };

/** The way around on a narrow screen: a drawer as high as the screen. */
export function MobileMenu({ count, ...frame }: MobileMenuProps) {
  const { shop, categories, place } = frame;
  const paths = usePaths();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const toCategories = categories.map(({ id, slug, name }) => ({ key: id, to: paths.category(slug), name }));

  return (
    <div className={styles.box}>
      <IconButton icon="menu" label="Abrir menú" aria-haspopup="dialog" onClick={() => setOpen(true)} />
      <Dialog look="drawer" open={open} title={shop.name} onClose={close}>
        <nav className={styles.nav} aria-label="Menú">
          <DrawerLink to={paths.home} name="Inicio" onClick={close} />
          <Fold name="Categorías" links={toCategories} open onClose={close} />
          <DrawerLink
            to={paths.myOrder}
            name={`Mi pedido actual${count > 0 ? ` · ${plural(count, 'producto', 'productos')}` : ''}`}
            onClick={close}
          />
          <Fold name="Carta salón" links={diningMenuLinks(frame, paths)} onClose={close} />
          <DrawerLink to={paths.stores} name="Restaurantes" onClick={close} />
          <DrawerLink to={paths.complaints} name="Libro de Reclamaciones" onClick={close} />
        </nav>
        <a
          className={buttonClass({ variant: 'success', wide: true })}
          href={whatsAppOf(place.branch.phone)}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="chat" />
          Escríbenos por WhatsApp
        </a>
      </Dialog>
    </div>
  );
}

type FoldProps = {
  readonly name: string;
  readonly links: readonly MenuLink[];
  readonly open?: boolean;
  readonly onClose: () => void;
};

function Fold({ name, links, open, onClose }: FoldProps) {
  if (links.length === 0) return null;
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.link}>
        {name}
        <Icon name="chevronDown" size="sm" />
      </summary>
      <ul>
        {links.map(({ key, to, name: label }) => (
          <li key={key}>
            <NavLink className={styles.inner} to={to} end onClick={onClose}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

function DrawerLink({ to, name, onClick }: Omit<MenuLink, 'key'> & { readonly onClick: () => void }) {
  return (
    <NavLink className={styles.link} to={to} end onClick={onClick}>
      {name}
      <Icon name="chevronRight" size="sm" />
    </NavLink>
  );
}

import { IconButton } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { useState } from 'react';
import { NavLink } from 'react-router';
import { usePaths } from '../../paths.ts';
import type { FrameShop } from './frame.ts';
import styles from './mobile-menu.module.css';

/** The way around on a narrow screen. */
export function MobileMenu({ shop, categories }: Pick<FrameShop, 'shop' | 'categories'>) {
  const paths = usePaths();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const links = [
    { key: 'inicio', to: paths.home, name: 'Inicio' },
    ...categories.map((category) => ({ key: category.id, to: paths.category(category.slug), name: category.name })),
    { key: 'mi-pedido', to: paths.myOrder, name: 'Mi pedido' },
  ];

  return (
    <div className={styles.box}>
      <IconButton icon="menu" label="Abrir menú" aria-haspopup="dialog" onClick={() => setOpen(true)} />
      <Dialog open={open} title={shop.name} onClose={close}>
        <nav aria-label="Menú">
          <ul className={styles.list}>
            {links.map(({ key, to, name }) => (
              <li key={key}>
                <NavLink className={styles.link} to={to} end onClick={close}>
                  {name}
                  <Icon name="chevronRight" size="sm" />
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </Dialog>
    </div>
  );
}

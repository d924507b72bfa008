import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { NavLink } from 'react-router';
import { usePaths } from '../../paths.ts';
import styles from './categories-menu.module.css';
import type { FrameShop } from './frame.ts';
import header from './header.module.css';

/** All categories, under a button of the header. */
export function CategoriesMenu({ categories }: Pick<FrameShop, 'categories'>) {
  const paths = usePaths();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and blur come up from the button and the links inside
    <div className={styles.box} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={header.navLink}
        aria-expanded={open}
        aria-controls="categorias"
        onClick={() => setOpen(!open)}
      >
        Categorías
        <Icon name="chevronDown" size="sm" />
      </button>
      <ul id="categorias" className={styles.list} hidden={!open}>
        {categories.map((category) => (
          <li key={category.id}>
            <NavLink className={styles.link} to={paths.category(category.slug)} onClick={() => setOpen(false)}>
              {category.name}
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { NavLink } from 'react-router';
import styles from './drop-menu.module.css';
import header from './header.module.css';

export type MenuLink = { readonly key: string; readonly to: string; readonly name: string };

type DropMenuProps = { readonly name: string; readonly links: readonly MenuLink[] };

const TWO_COLUMNS_FROM = 6;

/** Links under a button of the header. */
export function DropMenu({ name, links }: DropMenuProps) {
  const listId = useId();
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
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {name}
        <Icon name="chevronDown" size="sm" />
      </button>
      <ul id={listId} className={cx(styles.list, links.length >= TWO_COLUMNS_FROM && styles.two)} hidden={!open}>
        {links.map(({ key, to, name: label }) => (
          <li key={key}>
            <NavLink className={styles.link} to={to} onClick={() => setOpen(false)}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

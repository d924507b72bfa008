import { firstNameOf } from '@pardos/web-ui/format-work.ts';
import { useId } from 'react';
import { Link } from 'react-router';
import styles from './account-menu.module.css';
import { Glyph } from './glyph.tsx';
import { Avatar } from './person.tsx';

type Props = {
  readonly name: string;
  readonly role: string;
  readonly links: readonly { readonly path: string; readonly name: string }[];
  readonly onSignOut: () => void;
};

/** Who works here; opens the pages that they may see, and the way out. */
export function AccountMenu({ name, role, links, onSignOut }: Props) {
  const id = useId();
  return (
    <div className={styles.account}>
      <button type="button" className={styles.button} popoverTarget={id} aria-label={`${name}, ${role}: menú`}>
        <Avatar name={name} />
        <span className={styles.words}>
          {firstNameOf(name)}
          <small>{role}</small>
        </span>
      </button>
      <div id={id} popover="auto" className={styles.menu}>
        <p className={styles.name}>{name}</p>
        <nav aria-label="Páginas">
          <ul>
            {links.map((link) => (
              <li key={link.path}>
                <Link to={link.path} className={styles.item}>
                  {link.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" className={styles.item} onClick={onSignOut}>
          <Glyph name="out" />
          Cerrar sesión
        </button>
      </div>
    </div>
  );
}

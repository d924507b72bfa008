import { firstNameOf, initialsOf } from '@pardos/web-ui/format-work.ts';
import styles from './person.module.css';

const TONES = 5;

type Named = { readonly name: string };

/** Round initials; the same person always has the same tone. */
export function Avatar({ name }: Named) {
  return (
    <span className={styles.avatar} data-tone={(hashOf(name) % TONES) + 1} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** Who did or has something, by first name. */
export function Person({ name }: Named) {
  return (
    <span className={styles.person} title={name}>
      <Avatar name={name} />
      {firstNameOf(name)}
    </span>
  );
}

function hashOf(text: string): number {
  return [...text].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
}

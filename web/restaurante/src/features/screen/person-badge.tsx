import { firstNameOf } from '@pardos/web-ui/format-work.ts';
import { Avatar } from '../../shell/person.tsx';
import styles from './person-badge.module.css';

type Props = { readonly name: string | null; readonly onChange: () => void };

/** Whose name stands behind what is done at this screen now, and the way to be somebody else. */
export function PersonBadge({ name, onChange }: Props) {
  const says = name === null ? 'Nadie identificado: decir quién eres' : `Actúa ${name}: cambiar de persona`;
  return (
    <button type="button" className={styles.badge} aria-label={says} onClick={onChange}>
      {name !== null && <Avatar name={name} />}
      <span className={styles.words}>
        {name === null ? '¿Quién eres?' : firstNameOf(name)}
        <small>{name === null ? 'Escribe tu PIN' : 'Cambiar de persona'}</small>
      </span>
    </button>
  );
}

import { Button } from '@pardos/web-ui/components/button.tsx';
import { roleName } from '../../labels.ts';
import { Chip } from '../../shell/chip.tsx';
import { Avatar } from '../../shell/person.tsx';
import type { PersonEntry } from './people-document.ts';
import styles from './person-row.module.css';

/** What can be asked about a person. */
export type PersonAct = 'edit' | 'suspend' | 'resume' | 'reset' | 'resetPin';

type Props = {
  readonly person: PersonEntry;
  readonly isMe: boolean;
  readonly onAct: (act: PersonAct) => void;
};

const names: Readonly<Record<PersonAct, string>> = {
  edit: 'Editar',
  reset: 'Nueva contraseña',
  resetPin: 'Quitar PIN',
  suspend: 'Suspender',
  resume: 'Reactivar',
};

/** A person: what they do, where, and what may be done about it. */
export function PersonRow({ person, isMe, onAct }: Props) {
  const { name, email, roles, branches, state, manageable } = person;
  return (
    <li className={styles.row}>
      <Avatar name={name} />
      <div className={styles.words}>
        <p className={styles.name}>
          {name}
          {isMe && <Chip>Tú</Chip>}
          {state === 'SUSPENDED' && (
            <Chip tone="late" glyph="pause">
              Suspendida
            </Chip>
          )}
        </p>
        <p className={styles.about}>
          {roles.map((role) => roleName[role]).join(', ')} ·{' '}
          {branches.map((branch) => branch.name).join(', ') || 'todas las sedes'}
        </p>
        <p className={styles.about}>{email ?? 'Sin correo en la ficha'}</p>
      </div>
      {manageable && (
        <div className={styles.acts}>
          {actsOf(person, isMe).map((act) => (
            <Button key={act} square variant="ghost" aria-label={`${names[act]}: ${name}`} onClick={() => onAct(act)}>
              {names[act]}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

function actsOf({ state }: PersonEntry, isMe: boolean): readonly PersonAct[] {
  if (isMe) return ['edit'];
  return state === 'SUSPENDED' ? ['edit', 'resume'] : ['edit', 'reset', 'resetPin', 'suspend'];
}

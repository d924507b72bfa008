import { roleName } from '../../labels.ts';
import { Avatar } from '../../shell/person.tsx';
import styles from './person-chips.module.css';
import type { ScreenPerson } from './screen-document.ts';

type Props = { readonly people: readonly ScreenPerson[]; readonly onChoose: (person: ScreenPerson) => void };

/** The people who can act here, as large names. Whoever has no PIN is told where it is made. */
export function PersonChips({ people, onChoose }: Props) {
  const isMissing = people.some(({ hasPin }) => !hasPin);
  return (
    <>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id}>
            <button type="button" className={styles.person} disabled={!person.hasPin} onClick={() => onChoose(person)}>
              <Avatar name={person.name} />
              <span>
                {person.name}
                <small>
                  {person.hasPin ? person.roles.map((role) => roleName[role]).join(', ') : 'Sin PIN todavía'}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {isMissing && (
        <p className={styles.hint}>
          ¿Sin PIN? Ingresa con tu correo en otro equipo y créalo en el menú de tu nombre, en «Mi PIN».
        </p>
      )}
    </>
  );
}

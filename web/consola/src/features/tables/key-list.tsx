import { Link } from 'react-router';
import { TableKeys } from '../../api/tables.ts';
import { useLive } from '../../api/use-live.ts';
import { paths } from '../../paths.ts';
import { formatCount } from '../../shell/format.ts';
import { Shown } from '../../shell/shown.tsx';
import list from '../../shell/side-list.module.css';
import styles from './key-list.module.css';

type Props = { readonly table: string; readonly text: string; readonly chosen: string };

/** A scan is worth more than other looks: seldom. */
const SCAN_EVERY_MS = 10_000;

/** Partition keys of a table. */
export function KeyList({ table, text, chosen }: Props) {
  const path = `/tables/${encodeURIComponent(table)}/keys?${new URLSearchParams({ text })}`;
  const live = useLive({ path, schema: TableKeys, everyMs: SCAN_EVERY_MS });
  return (
    <Shown
      live={live}
      isEmpty={({ keys }) => keys.length === 0}
      empty={{ title: 'Ninguna clave', text: 'La tabla está vacía, o ninguna clave contiene ese texto.' }}
    >
      {({ keys, total, whole }) => (
        <div>
          <p className={styles.note}>
            {formatCount(total)} claves{whole ? '' : ' en lo leído: la tabla es más grande'}
          </p>
          <ul className={list.list}>
            {keys.map(({ pk, items }) => (
              <li key={pk}>
                <Link to={paths.rows(table, pk)} className={list.one} aria-current={pk === chosen || undefined}>
                  <code>{pk}</code>
                  <span className={list.aside}>{items}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Shown>
  );
}

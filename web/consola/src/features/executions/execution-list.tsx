import { formatSecond } from '@pardos/web-ui/format-work.ts';
import { Link } from 'react-router';
import { type Execution, Executions } from '../../api/executions.ts';
import { useLive } from '../../api/use-live.ts';
import { paths } from '../../paths.ts';
import { Chip } from '../../shell/chip.tsx';
import { formatMs } from '../../shell/format.ts';
import { Shown } from '../../shell/shown.tsx';
import styles from '../../shell/side-list.module.css';
import { statusWords } from '../../shell/statuses.ts';

type Props = { readonly machine: string; readonly status: string; readonly chosen: string };

/** The executions of a machine, newest first. */
export function ExecutionList({ machine, status, chosen }: Props) {
  const asked = new URLSearchParams({ machine, ...(status && { status }) });
  const live = useLive({ path: `/executions?${asked}`, schema: Executions });
  return (
    <Shown
      live={live}
      isEmpty={(list) => list.length === 0}
      empty={{ title: 'Ninguna ejecución', text: 'Ninguna está en ese estado.' }}
    >
      {(list) => (
        <ul className={styles.list}>
          {list.map((one) => (
            <li key={one.arn}>
              <Link to={paths.execution(one.arn)} className={styles.one} aria-current={one.arn === chosen || undefined}>
                <span className={styles.name} title={one.name}>
                  {shortExecution(one.name)}
                </span>
                <Chip tone={statusWords(one.status).tone}>{statusWords(one.status).name}</Chip>
                <span className={styles.aside}>{timesOf(one)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Shown>
  );
}

/** Without the tenant in front: what is left is the order. */
function shortExecution(name: string): string {
  return name.replace(/^[^_]+_/, '');
}

function timesOf({ startedAt, stoppedAt }: Execution): string {
  return stoppedAt === null
    ? `desde ${formatSecond(startedAt)}`
    : `${formatSecond(startedAt)} · ${formatMs(stoppedAt - startedAt)}`;
}

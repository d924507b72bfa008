import { Link } from 'react-router';
import { QueueList, type QueueSummary } from '../../api/queues.ts';
import { useLive } from '../../api/use-live.ts';
import { paths } from '../../paths.ts';
import { Chip, type Tone } from '../../shell/chip.tsx';
import { formatMs, shortName } from '../../shell/format.ts';
import { type Column, GridTable } from '../../shell/grid-table.tsx';
import { Page } from '../../shell/page.tsx';
import { Panel } from '../../shell/panel.tsx';
import { Shown } from '../../shell/shown.tsx';
import styles from './queues-page.module.css';

const columns = (tone: Tone): readonly Column<QueueSummary>[] => [
  { name: 'Cola', cell: (queue) => <Link to={paths.queue(queue.name)}>{shortName(queue.name)}</Link> },
  { name: 'Visibles', cell: (queue) => <Count number={queue.visible} tone={tone} />, number: true },
  { name: 'En vuelo', cell: (queue) => <Count number={queue.inFlight} tone="new" />, number: true },
  { name: 'Aplazados', cell: (queue) => <Count number={queue.delayed} tone="new" />, number: true },
  { name: 'El más viejo', cell: (queue) => formatMs(queue.oldestAgeMs), number: true },
];
const working: readonly Column<QueueSummary>[] = [
  ...columns('warn'),
  { name: 'Viene de', cell: ({ rules }) => rules.map(shortName).join(', ') || '–' },
  { name: 'La lee', cell: ({ consumers }) => consumers.map(shortName).join(', ') || '–' },
];
const dead: readonly Column<QueueSummary>[] = [
  ...columns('bad'),
  {
    name: 'Recibe lo fallido de',
    cell: ({ deadLettersOf, failedRules }) =>
      [...new Set([...deadLettersOf, ...failedRules])].map(shortName).join(', ') || 'funciones',
  },
];

/** All queues: those that are read, and those where what failed ends up. */
export function QueuesPage() {
  const live = useLive({ path: '/queues', schema: QueueList, everyMs: 1500 });
  return (
    <Page title="Colas" note="Mirar un mensaje no lo saca de su cola">
      <Shown live={live} isEmpty={(queues) => queues.length === 0} empty={{ title: 'No hay colas', text: '' }}>
        {(queues) => (
          <div className={styles.panels}>
            <Panel title="Fallidos (DLQ)">
              <GridTable
                label="Colas de mensajes fallidos"
                columns={dead}
                rows={queues.filter(({ isDeadEnd }) => isDeadEnd)}
                keyOf={({ name }) => name}
              />
            </Panel>
            <Panel title="De trabajo">
              <GridTable
                label="Colas de trabajo"
                columns={working}
                rows={queues.filter(({ isDeadEnd }) => !isDeadEnd)}
                keyOf={({ name }) => name}
              />
            </Panel>
          </div>
        )}
      </Shown>
    </Page>
  );
}

function Count({ number, tone }: { readonly number: number; readonly tone: Tone }) {
  return number > 0 ? <Chip tone={tone}>{number}</Chip> : '0';
}

import { formatClock, plural } from '@pardos/web-ui/format.ts';
import { useNow } from '@pardos/web-ui/use-now.ts';
import { Link } from 'react-router';
import { stageName } from '../../labels.ts';
import { paths } from '../../paths.ts';
import { Glyph } from '../../shell/glyph.tsx';
import { LiveBadge } from '../../shell/live-badge.tsx';
import { Person } from '../../shell/person.tsx';
import { laneOf, type Work } from './lanes.ts';
import { latenessOf } from './lateness.ts';
import styles from './now-band.module.css';
import type { Me } from './outbox.ts';
import { pressureOf, soonSaying } from './soon.ts';
import { useBoard } from './use-board.ts';

const kinds = ['RECEPTION', 'KITCHEN', 'PACKING', 'DELIVERY', 'COUNTER'] as const;
const MOST = 6;

/** The branch at this moment: queue against hands, what is late or about to be, and who does what. */
export function NowBand({ branchId, me }: { readonly branchId: string; readonly me: Me }) {
  const board = useBoard(branchId, me);
  const now = useNow(1000) + board.clockOffsetMs;
  const { queue, hands } = laneOf(board.tickets, kinds);
  const { late, soon } = pressureOf([...queue, ...hands], now);
  const stages = kinds.map((kind) => ({ kind, ...laneOf(board.tickets, [kind]) }));

  return (
    <section className={styles.band} aria-labelledby="now-title">
      <header className={styles.head}>
        <h2 id="now-title">Ahora</h2>
        <LiveBadge {...board} />
      </header>
      <dl className={styles.stages}>
        {stages
          .filter(({ kind, ...lane }) => kind !== 'COUNTER' || lane.queue.length + lane.hands.length > 0)
          .map((lane) => (
            <div key={lane.kind}>
              <dt>{stageName[lane.kind]}</dt>
              <dd>
                {lane.queue.length + lane.hands.length}
                <small>
                  {lane.queue.length} en cola · {lane.hands.length} en manos
                </small>
              </dd>
            </div>
          ))}
      </dl>
      <Pressed title={lateSaying(late.length)} works={late} now={now} />
      <Pressed title={soonSaying(soon, now) ?? 'Ninguno por pasarse'} works={soon} now={now} />
      <Hands hands={hands} />
    </section>
  );
}

function lateSaying(count: number): string {
  if (count === 0) return 'Ninguno tarde';
  return plural(count, 'pedido tarde', 'pedidos tarde');
}

type PressedProps = { readonly title: string; readonly works: readonly Work[]; readonly now: number };

function Pressed({ title, works, now }: PressedProps) {
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <ul>
        {works.slice(0, MOST).map(({ ticket, stage }) => {
          const { leftSeconds } = latenessOf(stage, now);
          return (
            <li key={stage.taskId}>
              <Link to={paths.order(ticket.order.id)} className={styles.order} data-late={leftSeconds <= 0}>
                <Glyph name={leftSeconds <= 0 ? 'octagon' : 'alert'} />
                <b>{ticket.number}</b> {stageName[stage.kind]} ·{' '}
                {leftSeconds <= 0 ? `tarde ${formatClock(-leftSeconds)}` : `quedan ${formatClock(leftSeconds)}`}
              </Link>
            </li>
          );
        })}
        {works.length > MOST && <li>y {works.length - MOST} más</li>}
      </ul>
    </div>
  );
}

function Hands({ hands }: { readonly hands: readonly Work[] }) {
  const people = Map.groupBy(hands, ({ stage }) => stage.by?.name ?? '?');
  return (
    <div className={styles.part}>
      <h3>Quién hace qué</h3>
      {people.size === 0 && <p>Nadie tiene un pedido en manos.</p>}
      <ul>
        {[...people].map(([name, works]) => (
          <li key={name} className={styles.person}>
            <Person name={name} /> {works.map(({ ticket }) => ticket.number).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Button } from '@pardos/web-ui/components/button.tsx';
import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import type { StageKind } from '../../gql/graphql.ts';
import { ChickenPanel } from './chicken-panel.tsx';
import { laneOf, type Work } from './lanes.ts';
import styles from './queue-side.module.css';
import { QueueTicket } from './queue-ticket.tsx';
import type { Ticket } from './ticket.ts';

type Props = {
  readonly kind: StageKind;
  readonly tickets: readonly Ticket[];
  readonly queue: readonly Work[];
  /** Takes another while one is in hand; null when that is not to be offered here. */
  readonly onTake: (() => void) | null;
  readonly busy: boolean;
  readonly now: number;
};

/** The queue behind the ticket in front, oldest first, and in the kitchen what the oven owes. */
export function QueueSide({ kind, tickets, queue, onTake, busy, now }: Props) {
  const waiting = laneOf(tickets, [kind]).queue;
  return (
    <section className={styles.side} aria-label="En cola">
      <div className={styles.head}>
        <h2 className={styles.title}>
          En cola {waiting.length} <span>el más antiguo primero</span>
        </h2>
        {onTake && (
          <Button square variant="ghost" className={styles.take} disabled={busy} onClick={onTake}>
            Tomar siguiente
          </Button>
        )}
      </div>
      {queue.length === 0 ? (
        <p className={styles.none}>No hay más pedidos en cola.</p>
      ) : (
        <ScrollArea className={styles.scroll} label="Pedidos en cola">
          <ul className={styles.queue}>
            {queue.map((work) => (
              <QueueTicket key={work.ticket.order.id} work={work} now={now} />
            ))}
          </ul>
        </ScrollArea>
      )}
      {kind === 'KITCHEN' && <ChickenPanel queue={waiting} />}
    </section>
  );
}

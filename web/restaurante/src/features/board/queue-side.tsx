import { Button } from '@pardos/web-ui/components/button.tsx';
import { ScrollArea } from '@pardos/web-ui/components/scroll-area.tsx';
import type { ReactNode } from 'react';
import { type Front, keyOf } from './front.ts';
import styles from './queue-side.module.css';
import { QueueTicket } from './queue-ticket.tsx';
import type { Scope } from './stations.ts';

type Props = {
  readonly front: Front;
  readonly scope: Scope;
  /** How many wait at the stage, whatever the station. */
  readonly waiting: number;
  readonly onPick: (taskId: string) => void;
  /** Takes another while one is in hand; null when that is not to be offered here. */
  readonly onTake: (() => void) | null;
  readonly busy: boolean;
  readonly now: number;
  readonly children?: ReactNode;
};

/** The queue behind the ticket in front, oldest first. */
export function QueueSide({ front: { queue, picks }, scope, waiting, onPick, onTake, busy, now, children }: Props) {
  return (
    <section className={styles.side} aria-label="En cola">
      <div className={styles.head}>
        <h2 className={styles.title}>
          En cola {waiting} <span>el más antiguo primero</span>
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
              <QueueTicket
                key={work.ticket.order.id}
                work={work}
                scope={scope}
                keyName={keyOf(picks, work)}
                now={now}
                onPick={() => onPick(work.stage.taskId ?? '')}
              />
            ))}
          </ul>
        </ScrollArea>
      )}
      {children}
    </section>
  );
}

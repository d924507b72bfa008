import { Button } from '@pardos/web-ui/components/button.tsx';
import { formatHour } from '@pardos/web-ui/format-work.ts';
import styles from './courier-queue.module.css';
import type { Work } from './lanes.ts';
import { latenessOf } from './lateness.ts';
import { summaryOf } from './ticket-lines.tsx';
import { Timer } from './timer.tsx';

type Props = {
  readonly queue: readonly Work[];
  readonly now: number;
  readonly busy: boolean;
  /** True when taking is the main thing to do. */
  readonly primary: boolean;
  readonly onTake: () => void;
};

/** What is packed and waits for a courier, oldest first. */
export function CourierQueue({ queue, now, busy, primary, onTake }: Props) {
  return (
    <section className={styles.queue} aria-labelledby="courier-queue">
      <h2 id="courier-queue" className={styles.title}>
        Esperan repartidor <b>{queue.length}</b>
      </h2>
      <ul className={styles.list}>
        {queue.map(({ ticket, stage }) => (
          <li key={ticket.order.id} className={styles.ticket}>
            <div className={styles.head}>
              <h3>{ticket.number}</h3>
              <Timer lateness={latenessOf(stage, now)} />
            </div>
            <p>
              {ticket.customerName} · para las {formatHour(ticket.promisedAt)}
            </p>
            <p className={styles.lines}>{summaryOf(ticket.lines)}</p>
          </li>
        ))}
      </ul>
      <Button square wide large variant={primary ? 'primary' : 'ghost'} disabled={busy} onClick={onTake}>
        {primary ? 'Tomar siguiente' : 'Tomar otro pedido'}
      </Button>
    </section>
  );
}

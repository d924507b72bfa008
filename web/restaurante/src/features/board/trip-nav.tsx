import { formatHour } from '@pardos/web-ui/format-work.ts';
import type { Work } from './lanes.ts';
import styles from './trip-nav.module.css';

type Props = {
  readonly trip: readonly Work[];
  readonly shownTaskId: string | null | undefined;
  readonly onShow: (taskId: string) => void;
};

/** The stops that a courier carries, first taken first. */
export function TripNav({ trip, shownTaskId, onShow }: Props) {
  return (
    <nav className={styles.trip} aria-label="Pedidos que llevas">
      {trip.map(({ ticket, stage }, index) => (
        <button
          key={stage.taskId}
          type="button"
          className={styles.stop}
          aria-current={stage.taskId === shownTaskId ? 'step' : undefined}
          onClick={() => stage.taskId && onShow(stage.taskId)}
        >
          <span className={styles.place}>{index + 1}</span>
          <span>
            {ticket.number}
            <small>para {formatHour(ticket.promisedAt)}</small>
          </span>
        </button>
      ))}
    </nav>
  );
}

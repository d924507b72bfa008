import { cx } from '@pardos/web-ui/cx.ts';
import { formatClock } from '@pardos/web-ui/format.ts';
import { formatHour } from '@pardos/web-ui/format-work.ts';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { DelayChip } from '../../shell/delay-chip.tsx';
import { Glyph } from '../../shell/glyph.tsx';
import { Person } from '../../shell/person.tsx';
import type { OrderOnBoard } from './board-frame.tsx';
import styles from './floor-card.module.css';
import type { Work } from './lanes.ts';
import { latenessOf } from './lateness.ts';
import { summaryOf } from './ticket-lines.tsx';
import { Timer } from './timer.tsx';

type Props = {
  readonly work: Work;
  readonly now: number;
  readonly isNext: boolean;
  readonly onMore: (order: OrderOnBoard) => void;
};

/** An order on the wall; opens its page, where a supervisor can act on it. */
export function FloorCard({ work: { ticket, stage }, now, isNext, onMore }: Props) {
  const lateness = latenessOf(stage, now);
  return (
    <li className={styles.item}>
      <Link
        to={paths.order(ticket.order.id)}
        className={cx(styles.card, lateness.urgent && styles.urgent)}
        data-level={lateness.level}
      >
        <span className={styles.first}>
          <b className={styles.number}>{ticket.number}</b>
          <Glyph name={ticket.channel === 'DELIVERY' ? 'moto' : 'shop'} />
          <Timer lateness={lateness} className={styles.timer} />
        </span>
        <span className={styles.what}>{summaryOf(ticket.lines)}</span>
        {ticket.allergyNote && (
          <span className={styles.allergy}>
            <Glyph name="alert" />
            Alergia: {ticket.allergyNote}
          </span>
        )}
        <DelayChip delay={ticket.delay} />
        <span className={styles.last}>
          {stage.by ? (
            <>
              <Person name={stage.by.name} />
              {stage.startedAt && <span className={styles.since}>desde {formatHour(stage.startedAt)}</span>}
            </>
          ) : (
            <span>{isNext ? 'siguiente' : 'sin tomar'}</span>
          )}
          {lateness.leftSeconds <= 0 ? (
            <b className={styles.late}>tarde {formatClock(-lateness.leftSeconds)}</b>
          ) : (
            <span className={styles.promise}>para {formatHour(ticket.promisedAt)}</span>
          )}
        </span>
      </Link>
      <button
        type="button"
        className={styles.more}
        aria-label={`Acciones de ${ticket.number}`}
        onClick={() => onMore({ id: ticket.order.id, number: ticket.number })}
      >
        <Glyph name="dots" />
      </button>
    </li>
  );
}

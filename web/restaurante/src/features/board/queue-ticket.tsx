import { formatHour } from '@pardos/web-ui/format-work.ts';
import { Glyph } from '../../shell/glyph.tsx';
import { AllergyBanner } from './allergy-banner.tsx';
import type { Work } from './lanes.ts';
import { latenessOf } from './lateness.ts';
import styles from './queue-ticket.module.css';
import { BriefLines } from './ticket-lines.tsx';
import { TargetBar, Timer } from './timer.tsx';

/** A ticket behind the next one: to be scanned, not to be pressed, since orders are taken in order of arrival. */
export function QueueTicket({ work: { ticket, stage }, now }: { readonly work: Work; readonly now: number }) {
  const lateness = latenessOf(stage, now);
  const pickup = ticket.channel !== 'DELIVERY';

  return (
    <li className={styles.ticket} data-level={lateness.level}>
      <div className={styles.head}>
        <h3 className={styles.number}>{ticket.number}</h3>
        <Timer lateness={lateness} className={styles.timer} />
      </div>
      <TargetBar lateness={lateness} />
      {ticket.allergyNote && <AllergyBanner small note={ticket.allergyNote} />}
      <BriefLines lines={ticket.lines} cookedOnly={stage.kind === 'KITCHEN'} />
      <p className={styles.foot}>
        <Glyph name={pickup ? 'shop' : 'moto'} />
        {pickup ? 'Recojo' : 'Delivery'} · para las {formatHour(ticket.promisedAt)}
      </p>
    </li>
  );
}

import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import { formatHour } from '@pardos/web-ui/format-work.ts';
import { DelayChip } from '../../shell/delay-chip.tsx';
import { Glyph } from '../../shell/glyph.tsx';
import { KeyHint } from '../../shell/key-hint.tsx';
import { AllergyBanner } from './allergy-banner.tsx';
import type { Work } from './lanes.ts';
import { latenessOf } from './lateness.ts';
import styles from './queue-ticket.module.css';
import type { Scope } from './stations.ts';
import { BriefLines } from './ticket-lines.tsx';
import { TargetBar, Timer } from './timer.tsx';

type Props = {
  readonly work: Work;
  readonly scope: Scope;
  readonly keyName: string | null;
  readonly now: number;
  readonly onPick: () => void;
};

/** A ticket behind the next one, to be scanned; a tap brings it to the front to be read, taking keeps its order. */
export function QueueTicket({ work: { ticket, stage }, scope, keyName, now, onPick }: Props) {
  const lateness = latenessOf(stage, now);
  const pickup = ticket.channel !== 'DELIVERY';

  return (
    <li className={styles.ticket} data-level={lateness.level}>
      <div className={styles.head}>
        {keyName && <KeyHint>{keyName}</KeyHint>}
        <h3 className={styles.number}>
          <button type="button" className={styles.pick} onClick={onPick}>
            <VisuallyHidden>Ver </VisuallyHidden>
            {ticket.number}
          </button>
        </h3>
        <Timer lateness={lateness} className={styles.timer} />
      </div>
      <TargetBar lateness={lateness} />
      {ticket.allergyNote && <AllergyBanner small note={ticket.allergyNote} />}
      <BriefLines lines={ticket.lines} scope={scope} />
      {ticket.delay && (
        <p className={styles.delay}>
          <DelayChip delay={ticket.delay} />
        </p>
      )}
      <p className={styles.foot}>
        <Glyph name={pickup ? 'shop' : 'moto'} />
        {pickup ? 'Recojo' : 'Delivery'} · para las {formatHour(ticket.promisedAt)}
      </p>
    </li>
  );
}

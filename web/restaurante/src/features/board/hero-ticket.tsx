import { Button } from '@pardos/web-ui/components/button.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { formatClock } from '@pardos/web-ui/format.ts';
import { formatHour } from '@pardos/web-ui/format-work.ts';
import type { ReactNode } from 'react';
import { channelName } from '../../labels.ts';
import { Glyph } from '../../shell/glyph.tsx';
import { KeyHint } from '../../shell/key-hint.tsx';
import { AllergyBanner } from './allergy-banner.tsx';
import type { DeskWords } from './desks.ts';
import styles from './hero-ticket.module.css';
import type { Work } from './lanes.ts';
import { latenessOf, secondsSince } from './lateness.ts';
import { TicketLines, TravelsWith } from './ticket-lines.tsx';
import { TargetBar, TimeLeft, Timer } from './timer.tsx';

type Props = {
  readonly work: Work;
  readonly words: DeskWords;
  readonly now: number;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onDone: () => void;
  readonly onRelease: () => void;
  /** Shown between what to make and what to press. */
  readonly children?: ReactNode;
};

/** The one ticket that is read from two metres away: the next one, or the one in hand. */
export function HeroTicket({ work, words, now, busy, onTake, onDone, onRelease, children }: Props) {
  const { ticket, stage } = work;
  const inKitchen = stage.kind === 'KITCHEN';
  const lateness = latenessOf(stage, now);

  return (
    <article
      className={cx(styles.hero, stage.mine && styles.mine, lateness.urgent && styles.urgent)}
      data-level={lateness.level}
      aria-label={stage.mine ? `Pedido ${ticket.number}, en tus manos` : `Pedido ${ticket.number}, el siguiente`}
    >
      <HeroHead work={work} now={now} />
      <TargetBar lateness={lateness} />
      {ticket.allergyNote && <AllergyBanner note={ticket.allergyNote} />}
      <TicketLines key={stage.taskId} lines={ticket.lines} cookedOnly={inKitchen} checkable={stage.mine} />
      {inKitchen && <TravelsWith lines={ticket.lines} />}
      {children}
      <footer className={styles.actions}>
        {stage.mine ? (
          <>
            <Button square variant="success" className={styles.main} disabled={busy} onClick={onDone}>
              {words.done} <KeyHint>Enter</KeyHint>
            </Button>
            <Button square variant="ghost" className={styles.second} disabled={busy} onClick={onRelease}>
              Soltar
            </Button>
          </>
        ) : (
          <Button square className={styles.main} disabled={busy} onClick={onTake}>
            Tomar siguiente <KeyHint>Enter</KeyHint>
          </Button>
        )}
      </footer>
    </article>
  );
}

function HeroHead({ work: { ticket, stage }, now }: { readonly work: Work; readonly now: number }) {
  const lateness = latenessOf(stage, now);
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h2 className={styles.number}>{ticket.number}</h2>
        <Timer lateness={lateness} className={styles.timer} />
      </div>
      <div className={styles.facts}>
        {stage.mine ? (
          <span className={styles.inHand}>
            <Glyph name="hand" /> En tus manos {formatClock(secondsSince(stage.startedAt, now))}
          </span>
        ) : (
          <span className={styles.label}>Siguiente</span>
        )}
        <TimeLeft lateness={lateness} targetSeconds={stage.targetSeconds} />
        <span>
          <Glyph name={ticket.channel === 'DELIVERY' ? 'moto' : 'shop'} /> {channelName[ticket.channel]} ·{' '}
          {formatHour(ticket.placedAt)}
        </span>
        <span>Para las {formatHour(ticket.promisedAt)}</span>
      </div>
    </header>
  );
}

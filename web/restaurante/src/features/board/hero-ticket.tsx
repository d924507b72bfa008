import { Button } from '@pardos/web-ui/components/button.tsx';
import { cx } from '@pardos/web-ui/cx.ts';
import { formatClock } from '@pardos/web-ui/format.ts';
import { firstNameOf, formatHour } from '@pardos/web-ui/format-work.ts';
import type { ReactNode } from 'react';
import { channelName } from '../../labels.ts';
import { DelayChip } from '../../shell/delay-chip.tsx';
import { Glyph } from '../../shell/glyph.tsx';
import { KeyHint } from '../../shell/key-hint.tsx';
import { AllergyBanner } from './allergy-banner.tsx';
import type { DeskWords } from './desks.ts';
import type { Stance } from './front.ts';
import styles from './hero-ticket.module.css';
import type { Work } from './lanes.ts';
import { latenessOf, secondsSince } from './lateness.ts';
import type { Scope } from './stations.ts';
import { TicketLines, TravelsWith } from './ticket-lines.tsx';
import { TargetBar, TimeLeft, Timer } from './timer.tsx';

export type HeroProps = {
  readonly work: Work;
  readonly stance: Stance;
  readonly scope: Scope;
  readonly words: DeskWords;
  /** The number that picks it. */
  readonly keyName: string | null;
  /** Number of the ticket that is next. */
  readonly next: string | undefined;
  readonly now: number;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onDone: () => void;
  readonly onRelease: () => void;
  /** Tells the customer that it takes longer. */
  readonly onDelay: () => void;
  /** Opens what a supervisor can do with it; null for whoever is none. */
  readonly onMore: (() => void) | null;
  /** Shown between what to make and what to press. */
  readonly children?: ReactNode;
};

/** The one ticket that is read from two metres away: the next one, the one in hand, or one that was picked. */
export function HeroTicket({ children, ...props }: HeroProps) {
  const { work, stance, scope, now } = props;
  const { ticket, stage } = work;
  const lateness = latenessOf(stage, now);

  return (
    <article
      className={cx(styles.hero, stage.mine && styles.mine, lateness.urgent && styles.urgent)}
      data-level={lateness.level}
      aria-label={`Pedido ${ticket.number}, ${spoken(work, stance)}`}
    >
      <HeroHead {...props} />
      <TargetBar lateness={lateness} />
      {ticket.allergyNote && <AllergyBanner note={ticket.allergyNote} />}
      <TicketLines
        key={stage.taskId}
        lines={ticket.lines}
        scope={scope}
        taskId={stage.taskId ?? ''}
        checkable={stage.state === 'CLAIMED'}
      />
      <TravelsWith lines={ticket.lines} scope={scope} />
      {children}
      <HeroActions {...props} />
    </article>
  );
}

function HeroActions({ stance, words, next, busy, onTake, onDone, onRelease, onDelay, onMore }: HeroProps) {
  return (
    <footer className={styles.actions}>
      {(stance === 'mine' || stance === 'ours') && (
        <>
          <Button square variant="success" className={styles.main} disabled={busy} onClick={onDone}>
            {words.done} <KeyHint>Enter</KeyHint>
          </Button>
          <Button square variant="ghost" className={styles.second} disabled={busy} onClick={onRelease}>
            Soltar
          </Button>
          <Button square variant="ghost" className={styles.second} disabled={busy} onClick={onDelay}>
            Demora
          </Button>
        </>
      )}
      {(stance === 'next' || stance === 'later') && (
        <Button square className={styles.main} disabled={busy} onClick={onTake}>
          {stance === 'next' ? 'Tomar siguiente' : `Tomar el siguiente: ${next}`} <KeyHint>Enter</KeyHint>
        </Button>
      )}
      {stance === 'theirs' && <p className={styles.theirs}>Lo termina quien lo tiene.</p>}
      {onMore && (
        <Button square variant="ghost" className={styles.more} aria-label="Más acciones" onClick={onMore}>
          <Glyph name="dots" />
        </Button>
      )}
    </footer>
  );
}

function HeroHead({ work, stance, keyName, now }: HeroProps) {
  const { ticket, stage } = work;
  const lateness = latenessOf(stage, now);
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h2 className={styles.number}>{ticket.number}</h2>
        {keyName && <KeyHint>{keyName}</KeyHint>}
        <Timer lateness={lateness} className={styles.timer} />
      </div>
      <div className={styles.facts}>
        {stage.startedAt ? (
          <span className={styles.inHand}>
            <Glyph name="hand" /> {holderOf(work)} {formatClock(secondsSince(stage.startedAt, now))}
          </span>
        ) : (
          <span className={styles.label}>{stance === 'next' ? 'Siguiente' : 'En cola'}</span>
        )}
        <TimeLeft lateness={lateness} targetSeconds={stage.targetSeconds} />
        <span>
          <Glyph name={ticket.channel === 'DELIVERY' ? 'moto' : 'shop'} /> {channelName[ticket.channel]} ·{' '}
          {formatHour(ticket.placedAt)}
        </span>
        <span>Para las {formatHour(ticket.promisedAt)}</span>
        <DelayChip delay={ticket.delay} />
      </div>
    </header>
  );
}

function holderOf({ stage }: Work): string {
  return stage.mine ? 'En tus manos' : `Lo tiene ${firstNameOf(stage.by?.name ?? 'otra persona')}`;
}

function spoken(work: Work, stance: Stance): string {
  if (stance === 'mine') return 'en tus manos';
  if (stance === 'theirs' || stance === 'ours') return `lo tiene ${work.stage.by?.name ?? 'otra persona'}`;
  return stance === 'next' ? 'el siguiente' : 'en cola';
}

import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';
import styles from './desk-front.module.css';
import type { DeskWords } from './desks.ts';
import { DoorFacts } from './door-facts.tsx';
import { HeroTicket } from './hero-ticket.tsx';
import type { Work } from './lanes.ts';

type Props = {
  readonly work: Work | undefined;
  readonly words: DeskWords;
  readonly now: number;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onDone: () => void;
  readonly onRelease: () => void;
};

/** The ticket to look at, or that there is none. The front desk also sees who ordered and what is to be paid. */
export function DeskFront({ work, words, ...rest }: Props) {
  if (!work) {
    return (
      <div className={styles.empty}>
        <EmptyView title="Nada en cola" icon="check">
          {words.empty} Llegarán aquí solos.
        </EmptyView>
      </div>
    );
  }

  const { kind } = work.stage;
  return (
    <HeroTicket work={work} words={words} {...rest}>
      {(kind === 'RECEPTION' || kind === 'COUNTER') && (
        <DoorFacts orderId={work.ticket.order.id} collects={kind === 'COUNTER'} />
      )}
    </HeroTicket>
  );
}

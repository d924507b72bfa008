import type { StageKind } from '../../gql/graphql.ts';
import { Glyph } from '../../shell/glyph.tsx';
import { desks } from './desks.ts';
import { laneOf } from './lanes.ts';
import styles from './queue-tabs.module.css';
import type { Ticket } from './ticket.ts';

type Props = {
  readonly kind: StageKind;
  readonly kinds: readonly StageKind[];
  readonly onKind: (kind: StageKind) => void;
  readonly tickets: readonly Ticket[];
};

/** The queues of one place, with how much waits in each. */
export function QueueTabs({ kind, kinds, onKind, tickets }: Props) {
  return (
    <fieldset aria-label="Cola" className={styles.tabs}>
      {kinds.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.tab}
          aria-pressed={each === kind}
          onClick={() => onKind(each)}
        >
          <Glyph name={desks[each].glyph} />
          {desks[each].queueName} <b>{laneOf(tickets, [each]).queue.length}</b>
        </button>
      ))}
    </fieldset>
  );
}

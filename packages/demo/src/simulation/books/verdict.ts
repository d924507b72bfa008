import { agreement } from './agreement.ts';
import { dashboardVerdicts } from './dashboard.ts';
import type { Entries } from './entries.ts';
import { presence } from './presence.ts';
import type { Reading } from './reading.ts';
import { outOfTurn } from './turn.ts';

/** LOST: accepted, but not there. DOUBLED: one key, two of them. STUCK: not ended. WRONG: other than the books say. */
export type Verdict = {
  readonly kind: 'LOST' | 'DOUBLED' | 'STUCK' | 'WRONG';
  /** The order's number, or what else it is about. */
  readonly about: string;
  readonly what: string;
};

/** Everything in which the graph and the books differ; empty when they agree. Pure. */
export function verdictsOf(entries: Entries, reading: Reading): Verdict[] {
  return [
    ...presence(entries, reading),
    ...reading.orders.flatMap((order) => agreement(entries, order)),
    ...outOfTurn(entries, reading.orders),
    ...dashboardVerdicts(reading.days),
  ];
}

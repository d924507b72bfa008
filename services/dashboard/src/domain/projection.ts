import type { DomainEvent } from '@pardos/contracts/events/event';
import { mergeFacts, noFacts, OrderFacts } from '@pardos/contracts/order-facts';
import * as z from 'zod/mini';
import { type Bucket, contributionOf, difference, type Metrics } from './contribution.ts';
import { Setback, withSetback } from './setbacks.ts';
import { type Tallies, talliesOf, tallyDifference } from './tallies.ts';

/** All that events have told of an order. What it has added to the counters follows from it. */
export const Projection = z.extend(OrderFacts, {
  orderId: z.string(),
  /** Who gave it back or undid a step, by task and version. */
  setbacks: z._default(z.record(z.string(), Setback), {}),
  /** Grows with every change. */
  version: z.int(),
});
export type Projection = z.infer<typeof Projection>;

/** What to store after an event: both or neither. */
export type Step = {
  readonly projection: Projection;
  /** Null while the order itself is not known. */
  readonly change: { readonly bucket: Bucket; readonly metrics: Metrics; readonly tallies: Tallies } | null;
  /** True when the order itself has become known with this event: now it can be listed in its day. */
  readonly isListed: boolean;
};

/** Nothing is known yet. */
export function noProjection(orderId: string): Projection {
  return { ...noFacts, orderId, setbacks: {}, version: 0 };
}

/** Takes in an event. Null when it tells nothing new. */
export function stepOf(before: Projection, event: DomainEvent): Step | null {
  const merged = withSetback(mergeFacts(before, event), event);
  if (merged === before) return null;

  const projection = { ...merged, version: before.version + 1 };
  const after = contributionOf(merged);
  if (after === null) return { projection, change: null, isListed: false };
  const metrics = difference(contributionOf(before)?.metrics ?? {}, after.metrics);
  const tallies = tallyDifference(talliesOf(before), talliesOf(merged));
  return { projection, change: { bucket: after.bucket, metrics, tallies }, isListed: before.order === null };
}

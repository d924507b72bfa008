import { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import * as z from 'zod/mini';

/** An order as its last change told it; and the event that said it was late, for a customer is told of that once. */
export const FollowedOrder = z.object({
  order: OrderSnapshot,
  isOver: z.boolean(),
  delayedBy: z.nullable(z.string()),
  /** Of the status that was told last. */
  statusVersion: z.int(),
  version: z.int(),
});
export type FollowedOrder = z.infer<typeof FollowedOrder>;

type Change = { readonly order: OrderSnapshot; readonly isOver: boolean; readonly statusVersion: number };

/** The order after a change; null when that change is old news. */
export function afterChange(known: FollowedOrder | null, change: Change): FollowedOrder | null {
  if (known !== null && known.statusVersion >= change.statusVersion) return null;
  return { ...change, delayedBy: known?.delayedBy ?? null, version: (known?.version ?? 0) + 1 };
}

/** The order once it is late; null when it has ended, or its customer was told already by another event. */
export function afterDelay(known: FollowedOrder, eventId: string): FollowedOrder | null {
  if (known.isOver || known.delayedBy !== null) return null;
  return { ...known, delayedBy: eventId, version: known.version + 1 };
}

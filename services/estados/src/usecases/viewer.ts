import { mayFollow } from '@pardos/contracts/caller';
import type { Context } from '../context.ts';
import type { Progress } from '../domain/progress.ts';
import type { Viewer } from '../domain/stages-view.ts';

/** Whoever asks, as far as the view of the stages depends on it. */
export function viewerOf({ caller }: Context): Viewer {
  return { staffId: caller.kind === 'STAFF' ? caller.id : null };
}

/** True when the caller may see the order: see mayFollow. Nobody sees one that is not known yet. */
export function seesOrder({ caller }: Context, { order, claimedBy }: Progress): boolean {
  return order !== null && mayFollow(caller, { ...order, customerId: order.customerId ?? claimedBy });
}

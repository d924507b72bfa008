import type { DomainEvent } from '@pardos/contracts/events/event';
import { untilStored } from '@pardos/platform/until-stored';
import type { EventContext } from '../context.ts';
import { staffNoticeOf } from '../domain/staff-notice.ts';

/** A rush makes many orders of a branch late at once: their notices take their places one after the other. */
const mostTries = 20;

/** Tells the staff of a branch what they should know: one line for an event, which each of them reads for themselves. */
export async function tellStaff(ctx: EventContext, event: DomainEvent): Promise<void> {
  const told = staffNoticeOf(event);
  if (told === null) return;
  await untilStored(() => ctx.inboxes.add({ branchId: told.branchId }, told.notice), mostTries);
}

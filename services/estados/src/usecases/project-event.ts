import type { DomainEvent } from '@pardos/contracts/events/event';
import { delayOf, mergeFacts, orderIdOf } from '@pardos/contracts/order-facts';
import { untilStored } from '@pardos/platform/until-stored';
import type { EventContext } from '../context.ts';
import { delayEvent } from '../domain/delay-event.ts';
import { isNews, noProgress, type Progress, statusNow } from '../domain/progress.ts';
import { statusEvent } from '../domain/status-event.ts';

/** Takes an event into what is known of its order, and tells the customer what is news. A projection. */
export async function projectEvent(ctx: EventContext, event: DomainEvent): Promise<void> {
  const { branchId } = event;
  const orderId = orderIdOf(event);
  if (branchId === null) throw new Error(`${event.detailType} without its branch`);

  await untilStored(async () => {
    const before = (await ctx.progress.get(orderId)) ?? noProgress(orderId, branchId);
    const merged = mergeFacts(before, event);
    if (merged === before) return true;

    const { progress, news } = withNews({ ...merged, revision: before.revision + 1 }, event.tenantId, ctx.now());
    return await ctx.progress.save(progress, news);
  });
}

/** What the customer is told of a change, and that they were told: how far it is, and by how much it is later. */
function withNews(progress: Progress, tenantId: string, at: Date) {
  const late = delayEvent(progress, tenantId, at);
  const told = late === null ? progress : { ...progress, toldDelay: delayOf(progress)?.minutes ?? 0 };
  const status = statusNow(progress);
  if (status === null || !isNews(progress, status)) return { progress: told, news: newsOf(late) };

  const further = { ...told, told: status };
  return { progress: further, news: newsOf(statusEvent(further, { tenantId, status, at }), late) };
}

function newsOf(...events: readonly (DomainEvent | null)[]): DomainEvent[] {
  return events.filter((event) => event !== null);
}

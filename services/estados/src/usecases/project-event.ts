import type { DomainEvent } from '@pardos/contracts/events/event';
import { mergeFacts, orderIdOf } from '@pardos/contracts/order-facts';
import { untilStored } from '@pardos/platform/until-stored';
import type { EventContext } from '../context.ts';
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

function withNews(progress: Progress, tenantId: string, at: Date) {
  const status = statusNow(progress);
  if (status === null || !isNews(progress, status)) return { progress, news: null };

  const told = { ...progress, told: status };
  return { progress: told, news: statusEvent(told, { tenantId, status, at }) };
}

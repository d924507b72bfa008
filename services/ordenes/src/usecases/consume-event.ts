import type { DomainEvent } from '@pardos/contracts/events/event';
import { mergeFacts, orderIdOf } from '@pardos/contracts/order-facts';
import { untilStored } from '@pardos/platform/until-stored';
import type { EventContext } from '../event-context.ts';

/** What each event that the service hears leads to. A projection: repeats and disorder change nothing. */
export async function consumeEvent(ctx: EventContext, event: DomainEvent): Promise<void> {
  switch (event.detailType) {
    case 'BranchConfigured.v1':
      return await untilStored(() => ctx.today.rememberBranch(event.data.branch));
    case 'MenuPublished.v1':
      return await untilStored(() => ctx.today.rememberCatalogue(event.data.catalogue));
    case 'ProductAvailabilityChanged.v1': {
      const { aggregate, branchId, data } = event;
      if (branchId === null) throw new Error('availability without its branch');
      return await untilStored(() => ctx.today.rememberAvailability(branchId, { ...data, version: aggregate.version }));
    }
    default:
      return await untilStored(() => takeProgress(ctx, event));
  }
}

async function takeProgress(ctx: EventContext, event: DomainEvent): Promise<boolean> {
  const orderId = orderIdOf(event);
  const { order, progress: before } = await ctx.orders.withProgress(orderId);
  const merged = mergeFacts(before, event);
  if (merged === before) return true;

  const givenUp = before.outcome === null && merged.outcome?.kind === 'CANCELLED';
  return await ctx.orders.saveProgress(order, { ...merged, version: before.version + 1 }, givenUp);
}

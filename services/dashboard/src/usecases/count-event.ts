import type { DomainEvent } from '@pardos/contracts/events/event';
import { orderIdOf } from '@pardos/contracts/order-facts';
import { untilStored } from '@pardos/platform/until-stored';
import { noProjection, stepOf } from '../domain/projection.ts';
import type { EventContext } from '../event-context.ts';

/** Counts what an event changes, once, in whatever order and however often events come. A projection. */
export async function countEvent(ctx: EventContext, event: DomainEvent): Promise<void> {
  const orderId = orderIdOf(event);
  await untilStored(async () => {
    const before = (await ctx.projections.get(orderId)) ?? noProjection(orderId);
    const step = stepOf(before, event);
    return step === null || (await ctx.projections.save(step));
  });
}

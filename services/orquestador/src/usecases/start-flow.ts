import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import type { Context } from '../context.ts';
import { endFlow, newFlow } from '../domain/flow.ts';
import { flowEnded } from '../domain/flow-events.ts';

/** Begins the life of an order. False: try again. */
export async function startFlow(ctx: Context, order: OrderSnapshot): Promise<boolean> {
  const { flow: known } = await ctx.flows.get(order.id, 0);
  const flow = known ?? newFlow(order);
  if (known === null && !(await ctx.flows.save(flow, null))) return false;

  // Read after the flow is there: from then on no wish to cancel can come early.
  const early = await ctx.flows.earlyCancel(order.id);
  if (early !== null && flow.state === 'RUNNING') {
    const cancelled = endFlow(flow, 'CANCELLED', early);
    return await ctx.flows.save(cancelled, flowEnded(cancelled, { tenantId: ctx.tenantId, at: ctx.now() }));
  }

  // Also when the flow was known: the crash may have come between the write and the start.
  if (flow.state === 'RUNNING') await begin(ctx, order);
  return true;
}

/** At once, or when its time comes. */
async function begin(ctx: Context, { id, stages, scheduled }: OrderSnapshot): Promise<void> {
  if (scheduled) await ctx.hold(id, scheduled.releaseAt);
  else await ctx.workflow.start(id, stages);
}

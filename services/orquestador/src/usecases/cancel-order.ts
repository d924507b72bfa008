import type { EventOf } from '@pardos/contracts/events/event';
import type { Context } from '../context.ts';
import { endFlow } from '../domain/flow.ts';
import { flowEnded } from '../domain/flow-events.ts';

/** Cancels an order, unless it went too far meanwhile, and sends the workflow to its compensation. False: try again. */
export async function cancelOrder(ctx: Context, event: EventOf<'OrderCancelRequested.v1'>): Promise<boolean> {
  const { orderId, reason, note, notOnceReached } = event.data;
  const cancellation = { reason, note, by: event.actor };
  const { flow } = await ctx.flows.get(orderId, 0);
  if (flow === null) return await ctx.flows.cancelEarly(orderId, cancellation);

  const open = await ctx.flows.openStages(orderId);
  if (flow.state === 'RUNNING') {
    if (notOnceReached !== null && open.some(({ index }) => index >= notOnceReached)) return true;

    const cancelled = endFlow(flow, 'CANCELLED', cancellation);
    const told = { tenantId: ctx.tenantId, at: ctx.now() };
    if (!(await ctx.flows.save(cancelled, flowEnded(cancelled, told)))) return false;
  }

  const current = open.at(-1);
  if (current !== undefined) await ctx.workflow.cancel(current.token);
  return true;
}

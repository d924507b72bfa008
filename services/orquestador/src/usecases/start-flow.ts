import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { answerWithinSeconds } from '@pardos/contracts/payments';
import type { Context } from '../context.ts';
import { endFlow, type Flow, isUnpaid, newFlow } from '../domain/flow.ts';
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
  if (flow.state === 'RUNNING') await begin(ctx, flow);
  return true;
}

/** Begins an order's workflow: once it is paid, where it is to be paid before, and when its time comes. May be repeated. */
export async function begin(ctx: Context, flow: Flow): Promise<void> {
  const { id, stages, scheduled, payBy } = flow.order;
  if (payBy !== undefined && isUnpaid(flow)) await ctx.hold(id, lastAnswerTo(payBy), 'PAYMENT');
  else if (scheduled) await ctx.hold(id, scheduled.releaseAt, 'TIME');
  else await ctx.workflow.start(id, stages);
}

/** A payment that was sent in the last instant may still be answered. */
function lastAnswerTo(payBy: string): string {
  return new Date(Date.parse(payBy) + answerWithinSeconds * 1000).toISOString();
}

import { systemActor } from '@pardos/contracts/events/envelope';
import type { StepContext } from '../context.ts';
import { type Cancellation, endFlow, isUnpaid } from '../domain/flow.ts';
import { flowEnded } from '../domain/flow-events.ts';

const expired: Cancellation = { reason: 'PAYMENT_EXPIRED', note: null, by: systemActor };

/** The time to pay an order is over: it is cancelled, unless it was paid. May be repeated. False: try again. */
export async function expirePayment(ctx: StepContext, orderId: string): Promise<boolean> {
  const { flow } = await ctx.flows.get(orderId, 0);
  if (flow === null) throw new Error('the time to pay an order that is not known');
  if (flow.state !== 'RUNNING' || !isUnpaid(flow)) return true;

  const cancelled = endFlow(flow, 'CANCELLED', expired);
  return await ctx.flows.save(cancelled, flowEnded(cancelled, { tenantId: ctx.tenantId, at: ctx.now() }));
}

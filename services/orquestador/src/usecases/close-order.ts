import { systemActor } from '@pardos/contracts/events/envelope';
import type { StepContext } from '../context.ts';
import { type Cancellation, endFlow } from '../domain/flow.ts';
import { flowEnded } from '../domain/flow-events.ts';

export type Outcome = 'COMPLETED' | 'CANCELLED' | 'ABANDONED';

const abandoned: Cancellation = { reason: 'TIMED_OUT', note: null, by: systemActor };

/** The workflow's last step. An order that was cancelled stays cancelled. False: try again. */
export async function closeOrder(ctx: StepContext, orderId: string, outcome: Outcome): Promise<boolean> {
  const { flow } = await ctx.flows.get(orderId, 0);
  if (flow === null) throw new Error('the end of an order that is not known');
  if (flow.state !== 'RUNNING') return true;
  if (outcome === 'CANCELLED') throw new Error('the workflow says cancelled, the flow does not');

  const ended = outcome === 'COMPLETED' ? endFlow(flow, 'COMPLETED', null) : endFlow(flow, 'CANCELLED', abandoned);
  return await ctx.flows.save(ended, flowEnded(ended, { tenantId: ctx.tenantId, at: ctx.now() }));
}

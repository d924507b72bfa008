import type { ReleaseContext } from '../context.ts';

/** The time of a scheduled order has come: its life begins, unless it was cancelled while it was held. May be repeated. */
export async function releaseOrder(ctx: ReleaseContext, orderId: string): Promise<void> {
  const { flow } = await ctx.flows.get(orderId, 0);
  if (flow === null) throw new Error('the release of an order that is not known');
  if (flow.state === 'RUNNING') await ctx.begin(orderId, flow.order.stages);
}

import type { Context } from '../context.ts';
import { begin } from './start-flow.ts';

/** An order is paid: its life begins, unless it was cancelled meanwhile; its money then goes back. False: try again. */
export async function takePayment(ctx: Context, orderId: string): Promise<boolean> {
  const { flow } = await ctx.flows.get(orderId, 0);
  if (flow === null) throw new Error('the payment of an order that is not known');
  if (flow.state !== 'RUNNING') return true;

  const paid = flow.paid ? flow : { ...flow, paid: true, version: flow.version + 1 };
  if (paid !== flow && !(await ctx.flows.save(paid, null))) return false;
  // Also when it was known: the crash may have come between the write and the start.
  await begin(ctx, paid);
  return true;
}

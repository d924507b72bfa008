import { denial } from '@pardos/contracts/caller';
import type { Context } from '../context.ts';
import type { Progress } from '../domain/progress.ts';
import { seesOrder } from './viewer.ts';

/** How far an order is, for those who may see it; null for others. */
export async function readProgress(ctx: Context, orderId: string): Promise<Progress | null> {
  if (denial(ctx.caller, 'Query.orderStatus') !== null) return null;

  const progress = await ctx.progressById.load(orderId);
  return progress !== null && seesOrder(ctx, progress) ? progress : null;
}

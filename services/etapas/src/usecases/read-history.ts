import { denial, worksAt } from '@pardos/contracts/caller';
import type { Context, History } from '../context.ts';

/** An order's history for staff of its branch; null for anybody else. */
export async function readHistory(ctx: Context, orderId: string): Promise<History | null> {
  if (denial(ctx.caller, 'Order.history') !== null) return null;

  const history = await ctx.history(orderId);
  const [task] = history.tasks;
  return task !== undefined && worksAt(ctx.caller, task.branchId) ? history : null;
}

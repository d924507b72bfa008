import { worksAt } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { summaryOf } from '../domain/day-summary.ts';

/** A branch's day. One data call, whatever the number of orders. */
export async function readDay(ctx: Context, { branchId, day }: { readonly branchId: string; readonly day: string }) {
  authorize(ctx.caller, 'Query.dashboard');
  if (!worksAt(ctx.caller, branchId)) throw failure('NOT_FOUND');

  return summaryOf(day, await ctx.counters.ofDay(branchId, day));
}

import { worksAt } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import type { Report } from '../domain/report.ts';

/** The report of a branch's day; null when none was asked for. One data call. */
export async function findReport(
  ctx: Context,
  { branchId, day }: { branchId: string; day: string },
): Promise<Report | null> {
  authorize(ctx.caller, 'Query.report');
  if (!worksAt(ctx.caller, branchId)) throw failure('NOT_FOUND');
  return await ctx.reports.get(branchId, day);
}

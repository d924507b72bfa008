import { worksAt } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import type { Report } from '../domain/report.ts';

/** The reports of a branch, the newest days first. One data call. */
export async function listReports(ctx: Context, branchId: string): Promise<Report[]> {
  authorize(ctx.caller, 'Query.reports');
  if (!worksAt(ctx.caller, branchId)) throw failure('NOT_FOUND');
  return await ctx.reports.ofBranch(branchId);
}

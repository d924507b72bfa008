import { worksAt } from '@pardos/contracts/caller';
import { localTime } from '@pardos/contracts/local-time';
import { ok, type Result, reject } from '@pardos/contracts/result';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import { dayProblems, type Report } from '../domain/report.ts';
import { requestReport } from './request-report.ts';

type Problems = ReturnType<typeof dayProblems>;

/** Has the report of a day made, or made again with what is known now. While it is being made, asking again changes nothing. */
export async function makeReport(
  ctx: Context,
  { branchId, day }: { branchId: string; day: string },
): Promise<Result<Report, Problems>> {
  authorize(ctx.caller, 'Mutation.reportMake');
  if (!worksAt(ctx.caller, branchId)) throw failure('NOT_FOUND');

  const problems = dayProblems(day, localTime(ctx.now()).day);
  if (problems.length > 0) return reject(problems);

  const requester = { tenantId: ctx.caller.tenantId, reports: ctx.reports, now: ctx.now };
  const wish = { branchId, day, actor: actorOf(ctx.caller), correlationId: ctx.correlationId };
  return ok(await requestReport(requester, wish));
}

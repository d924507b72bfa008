import { worksAt } from '@pardos/contracts/caller';
import { ok, type Result, reject } from '@pardos/contracts/result';
import { versionConflict } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import { branchConfigured } from '../domain/configured.ts';
import { type Problem as InputProblem, textErrors } from '../domain/input-rules.ts';
import type { Branch } from '../domain/shop.ts';

type Input = { readonly branchId: string; readonly expectedVersion: number; readonly reason: string | null };
type Problem = InputProblem | ReturnType<typeof versionConflict>;

/** Stops a branch from taking orders, or lets it again when there is no reason. */
export async function pauseOrdering(ctx: Context, input: Input): Promise<Result<Branch, readonly Problem[]>> {
  authorize(ctx.caller, 'Mutation.branchPauseOrdering');
  const data = ctx.dataOf(ctx.caller.tenantId);
  const [shop, branches] = await Promise.all([data.shop(), data.branches()]);
  const branch = branches.find(({ id }) => id === input.branchId);
  if (shop === null || branch === undefined) throw failure('NOT_FOUND');
  if (!worksAt(ctx.caller, branch.id)) throw failure('FORBIDDEN');

  const problems = input.reason === null ? [] : textErrors(input.reason, 140, ['reason']);
  if (problems.length > 0) return reject(problems);
  if (branch.version !== input.expectedVersion) return reject([versionConflict(branch.version)]);
  const changed = { ...branch, pausedReason: input.reason, version: branch.version + 1 };
  const event = branchConfigured(shop, changed, {
    actor: actorOf(ctx.caller),
    correlationId: ctx.correlationId,
    occurredAt: ctx.now().toISOString(),
  });

  const stored = await data.changeBranch({ branch: changed, event });

  if (stored) return ok(changed);
  const newest = (await data.branches()).find(({ id }) => id === branch.id);
  return reject([versionConflict(newest?.version ?? changed.version)]);
}

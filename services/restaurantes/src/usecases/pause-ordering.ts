import { ok, type Result, reject } from '@pardos/contracts/result';
import { versionConflict } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { type Problem as InputProblem, textErrors } from '../domain/input-rules.ts';
import type { Branch } from '../domain/shop.ts';
import { findOwnBranch, storeBranch } from './own-branch.ts';

type Input = { readonly branchId: string; readonly expectedVersion: number; readonly reason: string | null };
type Problem = InputProblem | ReturnType<typeof versionConflict>;

/** Stops a branch from taking orders, or lets it again when there is no reason. */
export async function pauseOrdering(ctx: Context, input: Input): Promise<Result<Branch, readonly Problem[]>> {
  authorize(ctx.caller, 'Mutation.branchPauseOrdering');
  const { shop, branch } = await findOwnBranch(ctx, input.branchId);

  const problems = input.reason === null ? [] : textErrors(input.reason, 140, ['reason']);
  if (problems.length > 0) return reject(problems);
  if (branch.version !== input.expectedVersion) return reject([versionConflict(branch.version)]);
  const changed = { ...branch, pausedReason: input.reason, version: branch.version + 1 };

  const conflict = await storeBranch(ctx, shop, changed);

  return conflict === null ? ok(changed) : reject([conflict]);
}

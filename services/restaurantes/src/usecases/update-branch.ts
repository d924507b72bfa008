import { ok, type Result, reject } from '@pardos/contracts/result';
import { versionConflict } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { changedBranch } from '../domain/branch-settings.ts';
import type { Problem as InputProblem } from '../domain/input-rules.ts';
import type { BranchSettings, SpecialDayRequest } from '../domain/onboarding-request.ts';
import type { Branch } from '../domain/shop.ts';
import { settingsErrors, specialDayErrors } from '../domain/validate-branch.ts';
import { findOwnBranch, storeBranch } from './own-branch.ts';

type Input = BranchSettings & {
  readonly branchId: string;
  readonly expectedVersion: number;
  readonly specialDays: readonly SpecialDayRequest[];
};
type Problem = InputProblem | ReturnType<typeof versionConflict>;

/** Changes how a branch works, from now on: orders that are placed already keep the steps that they began with. */
export async function updateBranch(ctx: Context, input: Input): Promise<Result<Branch, readonly Problem[]>> {
  authorize(ctx.caller, 'Mutation.branchUpdate');
  const { shop, branch } = await findOwnBranch(ctx, input.branchId);

  const problems = [
    ...settingsErrors(input, branch.channels, []),
    ...specialDayErrors(input.specialDays, ['specialDays']),
  ];
  if (problems.length > 0) return reject(problems);
  if (branch.version !== input.expectedVersion) return reject([versionConflict(branch.version)]);
  const changed = changedBranch(branch, input, ctx.now());

  const conflict = await storeBranch(ctx, shop, changed);

  return conflict === null ? ok(changed) : reject([conflict]);
}

import { worksAt } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import type { Staff } from '../domain/shop.ts';

/** The people of a branch, by name. */
export async function listStaff(ctx: Context, branchId: string): Promise<readonly Staff[]> {
  authorize(ctx.caller, 'Query.staff');
  const data = ctx.dataOf(ctx.caller.tenantId);
  const [branches, people] = await Promise.all([data.branches(), data.people()]);

  if (!branches.some((branch) => branch.id === branchId)) throw failure('NOT_FOUND');
  if (!worksAt(ctx.caller, branchId)) throw failure('FORBIDDEN');

  return people
    .filter((person) => person.branchIds.includes(branchId))
    .sort((a, b) => a.name.localeCompare(b.name, 'es'));
}

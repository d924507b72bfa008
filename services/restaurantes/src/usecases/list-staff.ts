import { worksAt } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import type { Staff } from '../domain/shop.ts';
import { looksAfter, mayManage } from '../domain/staff-rules.ts';

/** The people of a branch, or all that the caller looks after; by name. */
export async function listStaff(ctx: Context, branchId: string | null): Promise<readonly Staff[]> {
  authorize(ctx.caller, 'Query.staff');
  const { caller } = ctx;
  if (caller.kind !== 'STAFF') throw failure('FORBIDDEN');
  const [branches, people] = await Promise.all([ctx.dataOf(caller.tenantId).branches(), ctx.people.all()]);

  if (branchId !== null && !branches.some((branch) => branch.id === branchId)) throw failure('NOT_FOUND');
  if (branchId !== null && !worksAt(caller, branchId)) throw failure('FORBIDDEN');

  return people
    .filter((person) => (branchId === null ? looksAfter(caller, person) : person.branchIds.includes(branchId)))
    .sort((a, b) => a.name.localeCompare(b.name, 'es'));
}

/** True when the caller decides on a person whom they were shown. */
export function canManage({ caller }: Context, person: Staff): boolean {
  return caller.kind === 'STAFF' && mayManage(caller, person);
}

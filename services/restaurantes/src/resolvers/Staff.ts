import { canManage } from '../usecases/list-staff.ts';
import { showBranches } from '../usecases/show-branches.ts';
import type { StaffResolvers } from './types.generated.ts';

export const Staff: StaffResolvers = {
  branches: async ({ shopId, branchIds }, _args, ctx) => {
    const branches = await showBranches(ctx, shopId);
    return branches.filter(({ id }) => branchIds.includes(id));
  },
  email: ({ email }) => email ?? null,
  state: ({ suspended }) => (suspended === true ? 'SUSPENDED' : 'ACTIVE'),
  manageable: (person, _args, ctx) => canManage(ctx, person),
};

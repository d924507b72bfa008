import { showBranches } from '../usecases/show-branches.ts';
import type { StaffResolvers } from './types.generated.ts';

export const Staff: StaffResolvers = {
  branches: async ({ shopId, branchIds }, _args, ctx) => {
    const branches = await showBranches(ctx, shopId);
    return branches.filter(({ id }) => branchIds.includes(id));
  },
};

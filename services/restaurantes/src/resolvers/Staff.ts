import type { StaffResolvers } from './types.generated.ts';

export const Staff: StaffResolvers = {
  branches: async ({ shopId, branchIds }, _args, ctx) => {
    const branches = await ctx.dataOf(shopId).branches();
    return branches.filter(({ id }) => branchIds.includes(id));
  },
};

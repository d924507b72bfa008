import { referToShop } from '../usecases/refer.ts';
import { showBranches } from '../usecases/show-branches.ts';
import type { ShopResolvers } from './types.generated.ts';

export const Shop: ShopResolvers = {
  __resolveReference: async ({ id }, ctx) => await referToShop(ctx, id),
  branches: async ({ id }, _args, ctx) => await showBranches(ctx, id),
  branch: async ({ id }, { slug }, ctx) => {
    const branches = await showBranches(ctx, id);
    return branches.find((branch) => branch.slug === slug) ?? null;
  },
};

import { referToShop } from '../usecases/refer.ts';
import type { ShopResolvers } from './types.generated.ts';

export const Shop: ShopResolvers = {
  __resolveReference: async ({ id }, ctx) => await referToShop(ctx, id),
  branches: async ({ id }, _args, ctx) => await ctx.dataOf(id).branches(),
  branch: async ({ id }, { slug }, ctx) => {
    const branches = await ctx.dataOf(id).branches();
    return branches.find((branch) => branch.slug === slug) ?? null;
  },
};

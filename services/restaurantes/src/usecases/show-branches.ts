import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import type { Branch } from '../domain/shop.ts';

/** The branches of a shop that the caller was shown, by name. */
export async function showBranches(ctx: Context, shopId: string): Promise<readonly Branch[]> {
  authorize(ctx.caller, 'Query.shop');

  return await ctx.dataOf(shopId).branches();
}

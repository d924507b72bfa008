import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import type { Branch, Shop } from '../domain/shop.ts';

/** The shop that another subgraph points to; null for another tenant's. */
export async function referToShop(ctx: Context, id: string): Promise<Shop | null> {
  authorize(ctx.caller, 'Query.shop');

  return id === ctx.caller.tenantId ? await ctx.dataOf(id).shop() : null;
}

/** The branch that another subgraph points to; null for another tenant's. All that are asked for cost one read. */
export async function referToBranch(ctx: Context, id: string): Promise<Branch | null> {
  authorize(ctx.caller, 'Query.shop');

  const branches = await ctx.dataOf(ctx.caller.tenantId).branches();
  return branches.find((branch) => branch.id === id) ?? null;
}

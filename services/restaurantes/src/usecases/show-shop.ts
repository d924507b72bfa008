import { authorize } from '@pardos/platform/authorize';
import { publicTenant } from '@pardos/platform/identity';
import type { Context } from '../context.ts';
import type { Shop } from '../domain/shop.ts';

/** The shop behind an address; null when there is none, or when the caller is in another shop. */
export async function showShop(ctx: Context, slug: string): Promise<Shop | null> {
  authorize(ctx.caller, 'Query.shop');

  const entry = await ctx.directory.find(slug);

  const { tenantId } = ctx.caller;
  if (entry === null || (tenantId !== publicTenant && tenantId !== entry.tenantId)) return null;

  return await ctx.dataOf(entry.tenantId).shop();
}

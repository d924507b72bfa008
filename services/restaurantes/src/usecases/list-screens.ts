import { worksAt } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import type { Screen } from '../domain/screen.ts';
import type { Branch } from '../domain/shop.ts';

/** The shared screens that are in use at the caller's branches, by name. */
export async function listScreens(ctx: Context): Promise<readonly Screen[]> {
  authorize(ctx.caller, 'Query.screens');

  const screens = await ctx.screens.all();
  return screens
    .filter(({ state, branchId }) => state === 'ACTIVE' && worksAt(ctx.caller, branchId))
    .sort((a, b) => a.name.localeCompare(b.name, 'es'));
}

/** Where a screen hangs. */
export async function branchOfScreen(ctx: Context, { shopId, branchId }: Screen): Promise<Branch | null> {
  const branches = await ctx.dataOf(shopId).branches();
  return branches.find(({ id }) => id === branchId) ?? null;
}

import type { Channel } from '@pardos/contracts/events/snapshots';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { branchMenu, type MenuView } from '../domain/branch-menu.ts';

/** What a branch of the caller's tenant sells now; null before its first catalogue. */
export async function showMenu(ctx: Context, branchId: string, channel: Channel): Promise<MenuView | null> {
  authorize(ctx.caller, 'Branch.menu');

  const [catalogue, offs] = await Promise.all([ctx.menu.catalogue(), ctx.menu.offs(branchId)]);

  if (catalogue === null) return null;
  return branchMenu(catalogue, offs, { branchId, channel, at: ctx.now(), imagesBaseUrl: ctx.imagesBaseUrl });
}

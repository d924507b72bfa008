import { type Customer, type StaffMember, worksAt } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import type { Branch, Shop } from '../domain/shop.ts';

/** Whoever is signed in; null for a guest. */
export function showViewer(ctx: Context): Customer | StaffMember | null {
  authorize(ctx.caller, 'Query.viewer');
  return ctx.caller.kind === 'GUEST' ? null : ctx.caller;
}

/** The shop that a member of staff works for. */
export async function shopOfViewer(ctx: Context): Promise<Shop | null> {
  authorize(ctx.caller, 'Query.viewer');

  return ctx.caller.kind === 'STAFF' ? await ctx.dataOf(ctx.caller.tenantId).shop() : null;
}

/** The branches where a member of staff works, by name. */
export async function branchesOfViewer(ctx: Context): Promise<readonly Branch[]> {
  authorize(ctx.caller, 'Query.viewer');
  if (ctx.caller.kind !== 'STAFF') return [];

  const branches = await ctx.dataOf(ctx.caller.tenantId).branches();
  return branches.filter((branch) => worksAt(ctx.caller, branch.id));
}

import { worksAt } from '@pardos/contracts/caller';
import { versionConflict } from '@pardos/contracts/user-errors';
import { failure } from '@pardos/platform/errors';
import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import { branchConfigured } from '../domain/configured.ts';
import type { Branch, Shop } from '../domain/shop.ts';

/** A branch where the caller works, with its shop. NOT_FOUND for another tenant's, FORBIDDEN for another of their own. */
export async function findOwnBranch(ctx: Context, branchId: string) {
  const data = ctx.dataOf(ctx.caller.tenantId);
  const [shop, branches] = await Promise.all([data.shop(), data.branches()]);
  const branch = branches.find(({ id }) => id === branchId);
  if (shop === null || branch === undefined) throw failure('NOT_FOUND');
  if (!worksAt(ctx.caller, branch.id)) throw failure('FORBIDDEN');
  return { shop, branch };
}

/** Writes the next version of a branch and tells of it; what is there when somebody else was faster. */
export async function storeBranch(ctx: Context, shop: Shop, changed: Branch) {
  const data = ctx.dataOf(ctx.caller.tenantId);
  const before = (await data.branches()).find(({ id }) => id === changed.id) ?? null;
  const event = branchConfigured(
    shop,
    { branch: changed, before },
    {
      actor: actorOf(ctx.caller),
      correlationId: ctx.correlationId,
      occurredAt: ctx.now().toISOString(),
    },
  );
  if (await data.changeBranch({ branch: changed, event })) return null;
  const newest = (await data.branches()).find(({ id }) => id === changed.id);
  return versionConflict(newest?.version ?? changed.version);
}

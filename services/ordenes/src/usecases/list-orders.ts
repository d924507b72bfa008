import { worksAt } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { placeOf } from '../domain/order.ts';

type Input = { readonly branchId: string; readonly day: string; readonly first: number; readonly after: string | null };

/** A page of a branch's orders of a day, newest first. One data call. */
export async function listOrders(ctx: Context, { branchId, day, first, after }: Input) {
  authorize(ctx.caller, 'Query.orders');
  if (!worksAt(ctx.caller, branchId)) throw failure('NOT_FOUND');
  if (first < 1 || first > 100) throw failure('BAD_USER_INPUT');

  const before = after === null ? undefined : Buffer.from(after, 'base64url').toString('utf8');
  const found = await ctx.orders.ofDay(branchId, day, { limit: first + 1, before });

  const edges = found
    .slice(0, first)
    .map((node) => ({ node, cursor: Buffer.from(placeOf(node)).toString('base64url') }));
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

import { worksAt } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { findIn, type Wanted } from '../domain/finder.ts';
import { type Order, placeOf } from '../domain/order.ts';
import { afterCursor, pageOf } from '../domain/order-page.ts';

type Input = {
  readonly branchId: string;
  readonly day: string;
  readonly first: number;
  readonly after: string | null;
  readonly find: string | null;
  readonly status: string | null;
};

const longestFind = 60;
/** A table reads a hundred keys at once, one of them to know whether there are more. */
const mostFound = 99;

/** A page of a branch's orders of a day, newest first. One data call; two to find some of them. */
export async function listOrders(ctx: Context, { branchId, day, first, after, find, status }: Input) {
  authorize(ctx.caller, 'Query.orders');
  if (!worksAt(ctx.caller, branchId)) throw failure('NOT_FOUND');
  const wanted = { find: find?.trim() ?? '', status };
  const isSearch = wanted.find !== '' || status !== null;
  const longest = isSearch ? mostFound : 100;
  if (first < 1 || first > longest || wanted.find.length > longestFind) throw failure('BAD_USER_INPUT');

  const page = { limit: first + 1, before: afterCursor(after) };
  const found = isSearch
    ? await search(ctx, { branchId, day, wanted, page })
    : await ctx.orders.ofDay(branchId, day, page);
  return pageOf(found, first);
}

type Search = {
  readonly branchId: string;
  readonly day: string;
  readonly wanted: Wanted;
  readonly page: { readonly limit: number; readonly before: string | undefined };
};

/** Looks through the day's small rows, then reads the orders of the page: the same two calls for any day. */
async function search(ctx: Context, { branchId, day, wanted, page }: Search): Promise<Order[]> {
  const rows = findIn(await ctx.orders.findable(branchId, day, page.before), wanted).slice(0, page.limit);
  if (rows.length === 0) return [];

  const orders = await ctx.orders.getMany(rows.map(({ orderId }) => orderId));
  return orders.sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
}

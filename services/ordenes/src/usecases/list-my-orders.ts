import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { afterCursor, pageOf } from '../domain/order-page.ts';

const mostOfAPage = 50;

type Asked = Pick<Context, 'caller' | 'orders'>;

/** A page of what a customer ordered at this shop while signed in, newest first. One data call. */
export async function listMyOrders(ctx: Asked, { first, after }: { first: number; after: string | null }) {
  authorize(ctx.caller, 'Query.myOrders');
  if (ctx.caller.kind !== 'CUSTOMER') throw failure('FORBIDDEN');
  if (first < 1 || first > mostOfAPage) throw failure('BAD_USER_INPUT');

  const page = { limit: first + 1, before: afterCursor(after) };
  return pageOf(await ctx.orders.ofCustomer(ctx.caller.id, page), first);
}

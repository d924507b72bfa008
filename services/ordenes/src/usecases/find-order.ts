import { denial, mayFollow } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import type { Order } from '../domain/order.ts';

/** The order, if the caller may see it; ends the request when not. */
export async function findOrder(ctx: Context, orderId: string): Promise<Order> {
  authorize(ctx.caller, 'Query.order');
  const order = await visibleOrder(ctx, orderId);
  if (order === null) throw failure('NOT_FOUND');
  return order;
}

/** The order, if the caller may see it; null when not. */
export async function visibleOrder(ctx: Context, orderId: string): Promise<Order | null> {
  if (denial(ctx.caller, 'Query.order') !== null) return null;
  if (!/^[0-9A-HJKMNP-TV-Z]{26}$/.test(orderId)) return null;

  const order = await ctx.orderById.load(orderId);
  if (order === null) return null;
  return mayFollow(ctx.caller, { id: order.id, branchId: order.branchId, customerId: order.customer.id })
    ? order
    : null;
}

/** Street and phone: who ordered, couriers and the front desk. */
export function seesContact({ caller }: Context): boolean {
  return caller.kind !== 'STAFF' || denial(caller, 'Order.contact') === null;
}

/** E-mail and documents: who ordered and the front desk. */
export function seesPrivate({ caller }: Context): boolean {
  return caller.kind !== 'STAFF' || denial(caller, 'Order.private') === null;
}

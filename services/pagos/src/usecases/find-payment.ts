import { denial, mayFollow } from '@pardos/contracts/caller';
import type { Context } from '../context.ts';
import type { Payment } from '../domain/payment.ts';

/** The payment of an order, if the caller may see the order; null when not, or when there is none. */
export async function findPayment(ctx: Context, orderId: string): Promise<Payment | null> {
  if (denial(ctx.caller, 'Order.charge') !== null) return null;
  if (!/^[0-9A-HJKMNP-TV-Z]{26}$/.test(orderId)) return null;

  const payment = await ctx.paymentByOrder.load(orderId);
  if (payment === null) return null;
  const { branchId, customerId } = payment;
  return mayFollow(ctx.caller, { id: orderId, branchId, customerId }) ? payment : null;
}

import { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { type PriceRequest, priceOrder, type Quote } from '../domain/price-order.ts';

/** What an order would cost now, with everything that is wrong with it. Writes nothing. */
export async function quoteOrder(ctx: Context, input: PriceRequest & { readonly branchId: string }): Promise<Quote> {
  authorize(ctx.caller, 'Query.orderQuote');
  const { couponCode } = input;
  const coupon = couponCode === null ? undefined : { code: couponCode, customerKey: null };
  const { branch, catalogue, off, standing } = await ctx.today.get(input.branchId, { coupon });

  if (branch === null || catalogue === null) {
    const error = inputError('BRANCH_UNKNOWN', 'Ese local no existe. Elige otro.', ['branchId']);
    return { lines: null, totals: null, promisedAt: null, errors: [error] };
  }
  const taken = input.scheduledFor === null ? new Map() : await ctx.slots.taken(input.branchId);
  return priceOrder(input, { branch, catalogue, off, coupon: standing, taken, at: ctx.now() });
}

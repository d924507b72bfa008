import { couponCodeOf } from '../../domain/coupon.ts';
import { quoteOrder } from '../../usecases/quote-order.ts';
import { totalsView } from '../totals-view.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const orderQuote: NonNullable<QueryResolvers['orderQuote']> = async (_parent, { input }, ctx) => {
  const { totals, promisedAt, errors } = await quoteOrder(ctx, {
    ...input,
    district: input.district ?? null,
    tipMinor: input.tipMinor ?? 0,
    scheduledFor: input.scheduledFor ?? null,
    couponCode: couponCodeOf(input.couponCode),
  });
  return { totals: totals === null ? null : totalsView(totals), promisedAt, userErrors: errors };
};

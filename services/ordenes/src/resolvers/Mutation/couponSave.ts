import { saveCoupon } from '../../usecases/save-coupon.ts';
import { couponView } from '../coupon-view.ts';
import type { MutationResolvers } from '../types.generated.ts';

export const couponSave: NonNullable<MutationResolvers['couponSave']> = async (_parent, { input }, ctx) => {
  const saved = await saveCoupon(ctx, { ...input, minimumMinor: input.minimumMinor ?? 0 });
  return saved.ok ? { coupon: couponView(saved.value), userErrors: [] } : { coupon: null, userErrors: saved.reason };
};

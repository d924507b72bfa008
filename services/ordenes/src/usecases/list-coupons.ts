import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import type { Coupon } from '../domain/coupon.ts';

/** A coupon with its uses; null while it has no limit and is not counted. */
export type CountedCoupon = Coupon & { readonly uses: number | null };

/** The tenant's coupons, by code. Two data calls. */
export async function listCoupons(ctx: Context): Promise<CountedCoupon[]> {
  authorize(ctx.caller, 'Query.coupons');
  const coupons = await ctx.coupons.all();
  return await counted(ctx, coupons);
}

/** Coupons with how often each was used. One data call. */
export async function counted(ctx: Context, coupons: readonly Coupon[]): Promise<CountedCoupon[]> {
  const limited = coupons.filter(({ maxUses }) => maxUses !== null).map(({ code }) => code);
  const uses = await ctx.coupons.uses(limited);
  return coupons.map((coupon) => ({
    ...coupon,
    uses: coupon.maxUses === null ? null : (uses.get(coupon.code) ?? 0),
  }));
}

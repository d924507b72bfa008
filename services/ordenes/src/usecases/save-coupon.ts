import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError, versionConflict } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { mostCoupons } from '../domain/coupon.ts';
import { type CouponRequest, couponOf } from '../domain/coupon-input.ts';
import type { OrderError } from '../domain/errors.ts';
import { type CountedCoupon, counted } from './list-coupons.ts';

/** Writes a new coupon, or the next version of one. What was redeemed before keeps what it gave. */
export async function saveCoupon(
  ctx: Context,
  request: CouponRequest,
): Promise<Result<CountedCoupon, readonly OrderError[]>> {
  authorize(ctx.caller, 'Mutation.couponSave');
  const asked = couponOf(request);
  if (!asked.ok) return asked;

  const coupons = await ctx.coupons.all();
  const known = coupons.find(({ code }) => code === asked.value.code);
  const version = known?.version ?? 0;
  if (version !== request.expectedVersion) return reject([versionConflict(version)]);
  if (known === undefined && coupons.length >= mostCoupons) {
    return reject([inputError('TOO_MANY', `Hasta ${mostCoupons} cupones: cambia uno que ya venció.`)]);
  }

  if (!(await ctx.coupons.save(asked.value))) return reject([versionConflict(version + 1)]);
  const [saved] = await counted(ctx, [asked.value]);
  if (saved === undefined) throw new Error('a coupon that was saved is not counted');
  return ok(saved);
}

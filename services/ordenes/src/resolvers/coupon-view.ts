import { moneyOf } from '@pardos/contracts/money';
import type { CountedCoupon } from '../usecases/list-coupons.ts';

/** A coupon as GraphQL shows it. */
export function couponView({ kind, value, minimumMinor, ...coupon }: CountedCoupon) {
  return {
    ...coupon,
    kind,
    percent: kind === 'PERCENT' ? value : null,
    amount: kind === 'AMOUNT' ? moneyOf(value) : null,
    minimum: moneyOf(minimumMinor),
  };
}

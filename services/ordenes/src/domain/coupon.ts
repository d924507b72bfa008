import { formatMoney } from '@pardos/contracts/money';
import { inputError } from '@pardos/contracts/user-errors';
import * as z from 'zod/mini';
import type { OrderError } from './errors.ts';
import type { Channel } from './price-line.ts';

export const couponKinds = ['PERCENT', 'AMOUNT', 'FREE_DELIVERY'] as const;

/** A tenant has no more: the list is one answer of the table. */
export const mostCoupons = 50;

/** A coupon of a tenant. */
export const Coupon = z.object({
  code: z.string(),
  kind: z.enum(couponKinds),
  /** Per cent or céntimos, as the kind says; zero for free delivery. */
  value: z.int(),
  minimumMinor: z.int(),
  validFrom: z.string(),
  validTo: z.string(),
  maxUses: z.nullable(z.int()),
  maxUsesPerCustomer: z.nullable(z.int()),
  version: z.int(),
});
export type Coupon = z.infer<typeof Coupon>;

/** A coupon and how often it was used; only what has a limit is counted. */
export type CouponStanding = { readonly coupon: Coupon; readonly uses: number; readonly usesOfCustomer: number };

/** What an order keeps of the coupon it redeemed: enough to give the use back. */
export const Redeemed = z.object({
  code: z.string(),
  maxUses: z.nullable(z.int()),
  maxUsesPerCustomer: z.nullable(z.int()),
  /** Stands for the customer's mobile number. */
  customerKey: z.string(),
});
export type Redeemed = z.infer<typeof Redeemed>;

/** A code as it is kept; null for no code at all. */
export function couponCodeOf(typed: string | null | undefined): string | null {
  return typed?.trim().toUpperCase() || null;
}

/** True for what a code looks like. */
export function isCouponCode(code: string): boolean {
  return /^[A-Z0-9]{3,20}$/.test(code);
}

type Sums = { readonly subtotalMinor: number; readonly deliveryFeeMinor: number; readonly channel: Channel };
type Discount = { readonly discountMinor: number; readonly errors: readonly OrderError[] };

/** What a coupon takes off an order, or why it takes nothing off. Pure. */
export function discountOf(code: string | null, standing: CouponStanding | null, sums: Sums, at: Date): Discount {
  if (code === null) return { discountMinor: 0, errors: [] };

  const error = problemOf(standing, sums, at);
  if (error !== null || standing === null) return { discountMinor: 0, errors: error === null ? [] : [error] };
  return { discountMinor: amountOff(standing.coupon, sums), errors: [] };
}

function amountOff({ kind, value }: Coupon, { subtotalMinor, deliveryFeeMinor }: Sums): number {
  switch (kind) {
    case 'PERCENT':
      return Math.round((subtotalMinor * value) / 100);
    case 'AMOUNT':
      return Math.min(value, subtotalMinor);
    case 'FREE_DELIVERY':
      return deliveryFeeMinor;
  }
}

function problemOf(standing: CouponStanding | null, sums: Sums, at: Date): OrderError | null {
  if (standing === null) return problem('COUPON_UNKNOWN', 'Ese cupón no existe. Revisa cómo está escrito.');

  const { coupon, uses, usesOfCustomer } = standing;
  const now = at.toISOString();
  if (now < coupon.validFrom) return problem('COUPON_EXPIRED', `El cupón ${coupon.code} todavía no está vigente.`);
  if (now >= coupon.validTo) return problem('COUPON_EXPIRED', `El cupón ${coupon.code} ya venció.`);
  if (coupon.maxUses !== null && uses >= coupon.maxUses) {
    return problem('COUPON_USED_UP', `El cupón ${coupon.code} se agotó.`);
  }
  if (coupon.maxUsesPerCustomer !== null && usesOfCustomer >= coupon.maxUsesPerCustomer) {
    return problem('COUPON_USED_UP', `Ya usaste el cupón ${coupon.code}.`);
  }
  if (coupon.kind === 'FREE_DELIVERY' && sums.channel !== 'DELIVERY') {
    return problem('COUPON_NOT_APPLICABLE', `El cupón ${coupon.code} es solo para delivery.`);
  }
  const missing = coupon.minimumMinor - sums.subtotalMinor;
  if (missing <= 0) return null;
  const least = formatMoney(coupon.minimumMinor);
  return problem(
    'COUPON_MINIMUM',
    `El cupón ${coupon.code} vale desde ${least} de consumo: te faltan ${formatMoney(missing)}.`,
  );
}

function problem(code: Parameters<typeof inputError>[0], message: string): OrderError {
  return inputError(code, message, ['couponCode']);
}

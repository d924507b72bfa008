import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError } from '@pardos/contracts/user-errors';
import { type Coupon, couponCodeOf, isCouponCode } from './coupon.ts';
import type { OrderError } from './errors.ts';

export type CouponRequest = {
  readonly code: string;
  readonly expectedVersion: number;
  readonly kind: Coupon['kind'];
  readonly percent?: number | null | undefined;
  readonly amountMinor?: number | null | undefined;
  readonly minimumMinor: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly maxUses?: number | null | undefined;
  readonly maxUsesPerCustomer?: number | null | undefined;
};

const mostMinor = 100_000;
const mostUses = 1_000_000;

/** The coupon as asked for, or everything that is wrong with it. Pure. */
export function couponOf(request: CouponRequest): Result<Coupon, readonly OrderError[]> {
  const { kind, minimumMinor, validFrom, validTo, expectedVersion } = request;
  const code = couponCodeOf(request.code) ?? '';
  const value = worthOf(request);
  const [maxUses, maxUsesPerCustomer] = [request.maxUses ?? null, request.maxUsesPerCustomer ?? null];
  const errors: OrderError[] = [];
  const need = (holds: boolean, field: string, message: string) => {
    if (!holds) errors.push(inputError('INVALID', message, [field]));
  };

  need(isCouponCode(code), 'code', 'El código lleva de 3 a 20 letras o números, sin espacios.');
  if (kind === 'PERCENT') need(isWithin(value, 1, 100), 'percent', 'El porcentaje va de 1 a 100.');
  if (kind === 'AMOUNT') need(isWithin(value, 1, mostMinor), 'amountMinor', 'El monto va de S/ 0.01 a S/ 1000.');
  need(isWithin(minimumMinor, 0, mostMinor), 'minimumMinor', 'El mínimo va de S/ 0 a S/ 1000.');
  need(validFrom < validTo, 'validTo', 'Debe terminar después de empezar.');
  for (const [field, limit] of Object.entries({ maxUses, maxUsesPerCustomer })) {
    need(limit === null || isWithin(limit, 1, mostUses), field, 'Los usos van de 1 a 1 000 000, o vacío sin límite.');
  }
  if (errors.length > 0) return reject(errors);
  const version = expectedVersion + 1;
  return ok({ code, kind, value, minimumMinor, validFrom, validTo, maxUses, maxUsesPerCustomer, version });
}

function worthOf({ kind, percent, amountMinor }: CouponRequest): number {
  if (kind === 'FREE_DELIVERY') return 0;
  return (kind === 'PERCENT' ? percent : amountMinor) ?? 0;
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

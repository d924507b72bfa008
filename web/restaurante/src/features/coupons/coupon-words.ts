import { formatDate, plural } from '@pardos/web-ui/format.ts';
import type { CouponKind } from '../../gql/graphql.ts';
import type { ChipTone } from '../../shell/chip.tsx';
import type { GlyphName } from '../../shell/glyph.tsx';
import type { CouponEntry } from './coupons-document.ts';

export const kindName: Readonly<Record<CouponKind, string>> = {
  PERCENT: 'Porcentaje',
  AMOUNT: 'Monto',
  FREE_DELIVERY: 'Delivery gratis',
};

/** What a coupon gives, and from which order on. */
export function worthOf({ kind, percent, amount, minimum }: CouponEntry): string {
  const worth = {
    PERCENT: `${percent} % de descuento`,
    AMOUNT: `${amount?.formatted} de descuento`,
    FREE_DELIVERY: 'Delivery gratis',
  }[kind];
  return minimum.amountMinor === 0 ? worth : `${worth} desde ${minimum.formatted}`;
}

/** When a coupon is good: with the year, for campaigns are planned ahead. */
export function daysOf({ validFrom, validTo }: CouponEntry): string {
  const last = Date.parse(validTo) - 1;
  return `Del ${formatDate(validFrom)} de ${yearOf(validFrom)} al ${formatDate(last)} de ${yearOf(last)}`;
}

/** How often it was used, of how often it may be. */
export function usesOf({ uses, maxUses, maxUsesPerCustomer }: CouponEntry): string {
  const all = maxUses === null ? 'Usos sin límite' : `${uses ?? 0} de ${plural(maxUses, 'uso', 'usos')}`;
  return maxUsesPerCustomer === null ? all : `${all}, ${maxUsesPerCustomer} por celular`;
}

type Standing = { readonly name: string; readonly tone: ChipTone; readonly glyph: GlyphName; readonly rank: number };

/** Whether a coupon can be used now. */
export function standingOf({ validFrom, validTo, uses, maxUses }: CouponEntry, now: number): Standing {
  if (Date.parse(validTo) <= now) return { name: 'Vencido', tone: 'plain', glyph: 'clock', rank: 3 };
  if (maxUses !== null && (uses ?? 0) >= maxUses) return { name: 'Agotado', tone: 'late', glyph: 'octagon', rank: 2 };
  if (Date.parse(validFrom) > now) return { name: 'Por empezar', tone: 'fresh', glyph: 'clock', rank: 1 };
  return { name: 'Vigente', tone: 'onTime', glyph: 'check', rank: 0 };
}

/** Those that can be used first, then those that will be, then the rest; by code. */
export function ordered(coupons: readonly CouponEntry[], now: number): CouponEntry[] {
  return [...coupons].sort(
    (a, b) => standingOf(a, now).rank - standingOf(b, now).rank || a.code.localeCompare(b.code, 'es'),
  );
}

function yearOf(at: string | number): number {
  return new Date(Number(new Date(at)) - 5 * 3_600_000).getUTCFullYear();
}

import { localDay } from '@pardos/web-ui/format.ts';
import type { CouponKind, CouponSaveInput } from '../../gql/graphql.ts';
import type { CouponEntry } from './coupons-document.ts';

/** A coupon as it is being typed: amounts in soles, days of Lima, limits as texts that may be empty. */
export type CouponDraft = {
  readonly code: string;
  readonly kind: CouponKind;
  readonly percent: string;
  readonly amount: string;
  readonly minimum: string;
  readonly from: string;
  readonly to: string;
  readonly maxUses: string;
  readonly maxUsesPerCustomer: string;
};

const DAY_MS = 24 * 3_600_000;

/** A form begins with what is there, or with ten per cent for a month. */
export function draftOf(coupon: CouponEntry | null, now: number): CouponDraft {
  if (coupon === null) {
    const days = { from: localDay(now), to: localDay(now + 30 * DAY_MS) };
    const limits = { maxUses: '', maxUsesPerCustomer: '1' };
    return { code: '', kind: 'PERCENT', percent: '10', amount: '', minimum: '', ...days, ...limits };
  }
  const { code, kind, percent, amount, minimum, validFrom, maxUses, maxUsesPerCustomer } = coupon;
  return {
    ...{ code, kind, percent: textOf(percent), from: localDay(validFrom), to: lastDay(coupon) },
    amount: amount ? soles(amount.amountMinor) : '',
    minimum: minimum.amountMinor === 0 ? '' : soles(minimum.amountMinor),
    maxUses: textOf(maxUses),
    maxUsesPerCustomer: textOf(maxUsesPerCustomer),
  };
}

/** What is sent of a draft. What is no number goes as −1, which the server answers with what to mend. */
export function inputOf(draft: CouponDraft, expectedVersion: number): CouponSaveInput {
  const { code, kind, percent, amount, minimum, from, to, maxUses, maxUsesPerCustomer } = draft;
  return {
    ...{ code: code.trim(), expectedVersion, kind },
    percent: kind === 'PERCENT' ? wholeOf(percent) : null,
    amountMinor: kind === 'AMOUNT' ? centimosOf(amount) : null,
    minimumMinor: minimum.trim() === '' ? 0 : centimosOf(minimum),
    validFrom: startOf(from, 0),
    // Until the end of its last day.
    validTo: startOf(to, 1),
    maxUses: maxUses.trim() === '' ? null : wholeOf(maxUses),
    maxUsesPerCustomer: maxUsesPerCustomer.trim() === '' ? null : wholeOf(maxUsesPerCustomer),
  };
}

/** The last day on which a coupon is good. */
export function lastDay({ validTo }: Pick<CouponEntry, 'validTo'>): string {
  return localDay(Date.parse(validTo) - 1);
}

/** Lima is five hours behind UTC all year. */
function startOf(day: string, daysLater: number): string {
  return new Date(Date.parse(`${day}T05:00:00.000Z`) + daysLater * DAY_MS).toISOString();
}

function wholeOf(text: string): number {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text) : -1;
}

function centimosOf(text: string): number {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,6}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : -1;
}

function soles(amountMinor: number): string {
  return (amountMinor / 100).toFixed(2);
}

function textOf(number: number | null): string {
  return number === null ? '' : String(number);
}

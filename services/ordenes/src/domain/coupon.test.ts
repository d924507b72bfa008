import { describe, expect, it } from 'vitest';
import { type Coupon, type CouponStanding, discountOf } from './coupon.ts';
import { couponOf } from './coupon-input.ts';

const at = new Date('2026-11-24T20:00:00.000Z');

function aCoupon(changes: Partial<Coupon> = {}): Coupon {
  return {
    code: 'DIEZ',
    kind: 'PERCENT',
    value: 10,
    minimumMinor: 0,
    validFrom: '2026-11-01T00:00:00.000Z',
    validTo: '2026-12-01T00:00:00.000Z',
    maxUses: null,
    maxUsesPerCustomer: null,
    version: 1,
    ...changes,
  };
}

function discount(
  coupon: Partial<Coupon> | null,
  { uses = 0, usesOfCustomer = 0, ...sums }: Partial<CouponStanding & Parameters<typeof discountOf>[2]> = {},
) {
  const standing = coupon === null ? null : { coupon: aCoupon(coupon), uses, usesOfCustomer };
  const order = { subtotalMinor: 4_995, deliveryFeeMinor: 600, channel: 'DELIVERY' as const, ...sums };
  const { discountMinor, errors } = discountOf('DIEZ', standing, order, at);
  return errors.length > 0 ? errors.map(({ code }) => code) : discountMinor;
}

describe('what a coupon takes off', () => {
  it.each<[string, Partial<Coupon>, number]>([
    ['a percentage of the lines, to the nearest céntimo', { value: 10 }, 500],
    ['an amount', { kind: 'AMOUNT', value: 1_500 }, 1_500],
    ['an amount, never more than the lines cost', { kind: 'AMOUNT', value: 9_000 }, 4_995],
    ['the delivery', { kind: 'FREE_DELIVERY', value: 0 }, 600],
  ])('is %s', (_what, coupon, minor) => {
    expect(discount(coupon)).toBe(minor);
  });

  it('is nothing without a coupon', () => {
    const sums = { subtotalMinor: 4_995, deliveryFeeMinor: 0, channel: 'PICKUP' as const };
    expect(discountOf(null, null, sums, at)).toEqual({ discountMinor: 0, errors: [] });
  });

  it.each<[string, Partial<Coupon> | null, Parameters<typeof discount>[1], string]>([
    ['unknown', null, {}, 'COUPON_UNKNOWN'],
    ['not valid yet', { validFrom: '2026-11-24T20:00:00.001Z' }, {}, 'COUPON_EXPIRED'],
    ['over', { validTo: '2026-11-24T20:00:00.000Z' }, {}, 'COUPON_EXPIRED'],
    ['above the order', { minimumMinor: 4_996 }, {}, 'COUPON_MINIMUM'],
    ['used up by all', { maxUses: 3 }, { uses: 3 }, 'COUPON_USED_UP'],
    ['used up by the customer', { maxUsesPerCustomer: 1 }, { usesOfCustomer: 1 }, 'COUPON_USED_UP'],
    ['for delivery only', { kind: 'FREE_DELIVERY', value: 0 }, { channel: 'PICKUP' }, 'COUPON_NOT_APPLICABLE'],
  ])('is refused when it is %s', (_what, coupon, order, code) => {
    expect(discount(coupon, order)).toEqual([code]);
  });

  it('is still given at its last use and at its very minimum', () => {
    expect(discount({ maxUses: 3, minimumMinor: 4_995 }, { uses: 2 })).toBe(500);
  });
});

describe('a coupon as somebody writes it', () => {
  const request = {
    code: ' verano10 ',
    expectedVersion: 0,
    kind: 'PERCENT' as const,
    percent: 10,
    minimumMinor: 0,
    validFrom: '2026-11-01T00:00:00.000Z',
    validTo: '2026-12-01T00:00:00.000Z',
  };

  it('is kept in capitals', () => {
    const { ok, value } = { value: null, ...couponOf(request) };
    expect({ ok, value }).toMatchObject({ ok: true, value: { code: 'VERANO10', value: 10, version: 1 } });
  });

  it.each([
    ['code', { code: 'DOS PALABRAS' }],
    ['percent', { percent: 101 }],
    ['percent', { percent: null }],
    ['amountMinor', { kind: 'AMOUNT' as const, amountMinor: 0 }],
    ['minimumMinor', { minimumMinor: -1 }],
    ['validTo', { validTo: request.validFrom }],
    ['maxUses', { maxUses: 0 }],
    ['maxUsesPerCustomer', { maxUsesPerCustomer: 0 }],
  ])('says what is wrong with its %s', (field, changes) => {
    expect(couponOf({ ...request, ...changes })).toMatchObject({
      ok: false,
      reason: [{ code: 'INVALID', field: [field] }],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { draftOf, inputOf } from '../src/features/coupons/coupon-draft.ts';
import { daysOf, ordered, standingOf, usesOf, worthOf } from '../src/features/coupons/coupon-words.ts';
import type { CouponEntry } from '../src/features/coupons/coupons-document.ts';

const now = Date.parse('2026-11-24T20:00:00.000Z');

const money = (amountMinor: number) => ({ amountMinor, formatted: `S/ ${(amountMinor / 100).toFixed(2)}` });

const aCoupon = (changes: Partial<CouponEntry> = {}): CouponEntry => ({
  code: 'BRASA10',
  kind: 'PERCENT',
  percent: 10,
  amount: null,
  minimum: money(4000),
  validFrom: '2026-11-01T05:00:00.000Z',
  validTo: '2026-12-01T05:00:00.000Z',
  maxUses: 100,
  maxUsesPerCustomer: 1,
  uses: 3,
  version: 4,
  ...changes,
});

describe('a coupon in its form', () => {
  it('is sent as it came when nothing was touched', () => {
    const coupon = aCoupon();
    expect(inputOf(draftOf(coupon, now), coupon.version)).toEqual({
      code: 'BRASA10',
      expectedVersion: 4,
      kind: 'PERCENT',
      percent: 10,
      amountMinor: null,
      minimumMinor: 4000,
      validFrom: coupon.validFrom,
      validTo: coupon.validTo,
      maxUses: 100,
      maxUsesPerCustomer: 1,
    });
  });

  it('ends with its last day in Lima', () => {
    const draft = { ...draftOf(null, now), from: '2026-12-31', to: '2026-12-31' };
    expect(inputOf(draft, 0)).toMatchObject({
      validFrom: '2026-12-31T05:00:00.000Z',
      validTo: '2027-01-01T05:00:00.000Z',
    });
  });

  it('keeps only the worth of its kind, and no limit where nothing is written', () => {
    const draft = { ...draftOf(null, now), kind: 'AMOUNT' as const, amount: '12,50', maxUsesPerCustomer: ' ' };
    expect(inputOf(draft, 0)).toMatchObject({ percent: null, amountMinor: 1250, minimumMinor: 0, maxUses: null });
    expect(inputOf(draft, 0).maxUsesPerCustomer).toBeNull();
  });

  it.each(['diez', '-1', '1.234', ''])('sends %j as what the server refuses', (amount) => {
    expect(inputOf({ ...draftOf(null, now), kind: 'AMOUNT', amount }, 0).amountMinor).toBe(-1);
  });
});

describe('a coupon in the list', () => {
  it.each([
    ['Vigente', {}],
    ['Vencido', { validTo: '2026-11-24T20:00:00.000Z' }],
    ['Por empezar', { validFrom: '2026-11-25T05:00:00.000Z' }],
    ['Agotado', { uses: 100 }],
    ['Vigente', { uses: null, maxUses: null }],
  ])('is %s', (name, changes) => {
    expect(standingOf(aCoupon(changes), now).name).toBe(name);
  });

  it('says what it gives, when and how often', () => {
    expect(worthOf(aCoupon())).toBe('10 % de descuento desde S/ 40.00');
    expect(worthOf(aCoupon({ kind: 'FREE_DELIVERY', minimum: money(0) }))).toBe('Delivery gratis');
    expect(daysOf(aCoupon())).toBe('Del 1 de noviembre de 2026 al 30 de noviembre de 2026');
    expect(usesOf(aCoupon())).toBe('3 de 100 usos, 1 por celular');
    expect(usesOf(aCoupon({ maxUses: null, maxUsesPerCustomer: null }))).toBe('Usos sin límite');
  });

  it('stands before those that are over', () => {
    const over = aCoupon({ code: 'A', validTo: '2026-11-02T05:00:00.000Z' });
    expect(ordered([over, aCoupon({ code: 'Z' })], now).map(({ code }) => code)).toEqual(['Z', 'A']);
  });
});

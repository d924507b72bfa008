import { taxInside } from '@pardos/contracts/money';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aDish,
  aLine,
  anOrder,
  cancel,
  menuOf,
  type OrderInput,
  place,
  placed,
  type TestMenu,
  today,
  totalOf,
} from './order-flow.ts';
import { people } from './people.ts';
import { type System, startSystem } from './system.ts';

type Amount = { amountMinor: number };
type Quote = {
  totals: Record<'subtotal' | 'discount' | 'deliveryFee' | 'tax' | 'total', Amount> | null;
  userErrors: { code: string; field: string[]; message: string }[];
};

/** A coupon is redeemed with its order or not at all, and as often as it may, however many ask at once. */
describe('coupons', () => {
  let system: System;
  let menu: TestMenu;

  beforeAll(async () => {
    system = await startSystem();
    menu = await menuOf(system);
  }, 120_000);
  afterAll(() => system?.close());

  const withCoupon = (couponCode: string, changes: object = {}): OrderInput =>
    anOrder(menu.branch, aLine(aDish(menu), { quantity: 4 }), { couponCode, payment: { method: 'YAPE' }, ...changes });

  async function quote({ branchId, channel, lines, couponCode, address }: OrderInput): Promise<Quote> {
    const { data } = await system.customer<{ orderQuote: Quote }>(
      `query ($input: OrderQuoteInput!) { orderQuote(input: $input) {
        totals { subtotal { amountMinor } discount { amountMinor } deliveryFee { amountMinor } tax { amountMinor }
          total { amountMinor } }
        userErrors { code field message } } }`,
      { input: { branchId, channel, lines, couponCode, district: address.district } },
    );
    return data.orderQuote;
  }

  async function save(coupon: object): Promise<{ code: string; field: string[] | null }[]> {
    type Saved = { couponSave: { userErrors: { code: string; field: string[] | null }[] } };
    const { data } = await system.staff<Saved>(
      people.admin,
      'mutation ($input: CouponSaveInput!) { couponSave(input: $input) { userErrors { code field } } }',
      {
        input: {
          kind: 'AMOUNT',
          amountMinor: 100,
          expectedVersion: 0,
          validFrom: '2020-01-01T00:00:00Z',
          validTo: '2040-01-01T00:00:00Z',
          ...coupon,
        },
      },
    );
    return data.couponSave.userErrors;
  }

  async function usesOf(code: string): Promise<number | null | undefined> {
    const { data } = await system.staff<{ coupons: { code: string; uses: number | null }[] }>(
      people.admin,
      '{ coupons { code uses } }',
    );
    return data.coupons.find((coupon) => coupon.code === code)?.uses;
  }

  it('takes its part off, and IGV is of what is left', async () => {
    const { totals, userErrors } = await quote(withCoupon(' pardos10 '));
    expect(userErrors).toEqual([]);
    const [sub = 0, off = 0, fee = 0, tax, total] = ['subtotal', 'discount', 'deliveryFee', 'tax', 'total'].map(
      (name) => (totals as Record<string, Amount> | null)?.[name]?.amountMinor,
    );
    expect(off).toBe(Math.round(sub / 10));
    expect(total).toBe(sub + fee - off);
    expect(tax).toBe(taxInside(sub + fee - off, 1800));
  });

  it('is on the order, in the mail and in the day of the manager', async () => {
    const input = withCoupon('PARDOS10', {
      customer: { name: 'Cupón', phone: '911111111', email: 'cupon@example.com' },
    });
    const day = () =>
      system.staff<{ dashboard: { discounts: Amount; sales: Amount } }>(
        people.manager,
        'query ($id: ID!, $day: Date!) { dashboard(branchId: $id, day: $day) { discounts { amountMinor } sales { amountMinor } } }',
        { id: menu.branch.id, day: today() },
      );
    const before = (await day()).data.dashboard;
    const { totals } = await quote(input);
    const off = totals?.discount.amountMinor ?? 0;
    const order = await placed(system, input);
    await system.cloud.idle();

    const { data } = await system.customer<{ order: { couponCode: string; totals: { discount: Amount } } }>(
      'query ($id: ID!) { order(id: $id) { couponCode totals { discount { amountMinor } } } }',
      { id: order.id },
      order.orderToken,
    );
    expect(data.order).toEqual({ couponCode: 'PARDOS10', totals: { discount: { amountMinor: off } } });
    const after = (await day()).data.dashboard;
    expect(after.discounts.amountMinor - before.discounts.amountMinor).toBe(off);
    expect(after.sales.amountMinor - before.sales.amountMinor).toBe(totals?.total.amountMinor);
    const mail = (await system.mails()).find(({ to }) => String(to).includes('cupon@example.com'));
    expect(mail?.text).toMatch(/Descuento: -S\/\s\d/);
  });

  it.each([
    ['NOEXISTE', 'COUPON_UNKNOWN'],
    ['VERANO26', 'COUPON_EXPIRED'],
    ['CALETA10', 'COUPON_UNKNOWN'],
  ])('%s is refused as %s, and the sums are told without it', async (code, error) => {
    const { totals, userErrors } = await quote(withCoupon(code));
    expect(userErrors).toMatchObject([{ code: error, field: ['couponCode'] }]);
    expect(totals?.discount.amountMinor).toBe(0);
    const { order, userErrors: refused } = await place(system, withCoupon(code));
    expect([order, refused.map((each) => each.code)]).toEqual([null, [error]]);
  });

  it('says how much is missing to its minimum', async () => {
    await save({ code: 'GRANDE', minimumMinor: 100_000 });
    const { userErrors } = await quote(withCoupon('GRANDE'));
    expect(userErrors).toMatchObject([{ code: 'COUPON_MINIMUM', message: expect.stringMatching(/te faltan S\//) }]);
  });

  it('goes to as many as it may, however many ask at once, and comes back with a cancelled order, once', async () => {
    expect(await save({ code: 'DOSVECES', maxUses: 2 })).toEqual([]);
    const expectedTotalMinor = await totalOf(system, withCoupon('DOSVECES'));
    const asked = Array.from({ length: 6 }, () => withCoupon('DOSVECES', { expectedTotalMinor }));
    const answers = await Promise.all(asked.map((input) => place(system, input)));
    const taken = answers.flatMap(({ order, orderToken }) => (order && orderToken ? [{ ...order, orderToken }] : []));
    const refused = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect([taken.length, refused]).toEqual([2, Array(4).fill('COUPON_USED_UP')]);
    expect(await usesOf('DOSVECES')).toBe(2);

    const [first] = taken;
    if (first === undefined) throw new Error('nobody redeemed it');
    await system.cloud.idle();
    expect(await cancel(system, first)).toEqual([]);
    await system.cloud.idle();
    // Asked again, nothing more comes back.
    await cancel(system, first);
    await system.cloud.idle();
    expect(await usesOf('DOSVECES')).toBe(1);
    await placed(system, withCoupon('DOSVECES'));
    expect(await usesOf('DOSVECES')).toBe(2);
  });

  it('knows a customer by the number of their phone, however it is written', async () => {
    await save({ code: 'UNAVEZ', maxUsesPerCustomer: 1 });
    const of = (phone: string) => withCoupon('UNAVEZ', { customer: { name: 'Ana', phone, email: 'ana@example.com' } });
    await placed(system, of('922 333 444'));
    const expectedTotalMinor = await totalOf(system, of('922333444'));
    const again = await place(system, { ...of('+51922333444'), expectedTotalMinor });
    expect(again.userErrors.map(({ code }) => code)).toEqual(['COUPON_USED_UP']);
    await placed(system, of('922333445'));
  });

  it('sends the same order twice and takes one use', async () => {
    await save({ code: 'REPITE', maxUses: 5 });
    const input = withCoupon('REPITE');
    const body = { ...input, expectedTotalMinor: await totalOf(system, input) };
    const [one, other] = await Promise.all([place(system, body), place(system, body)]);
    expect(one.order?.id).toBe(other.order?.id);
    expect(await usesOf('REPITE')).toBe(1);
  });

  it('is changed by who saw its newest version only', async () => {
    await save({ code: 'CAMBIA' });
    expect(await save({ code: 'CAMBIA', amountMinor: 200 })).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    expect(await save({ code: 'CAMBIA', amountMinor: 200, expectedVersion: 1 })).toEqual([]);
    expect(await save({ code: 'X', expectedVersion: 0 })).toMatchObject([{ code: 'INVALID', field: ['code'] }]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, claimNext, complete, menuOf, placed, type TestMenu, today } from './order-flow.ts';
import { people } from './people.ts';
import { type System, startSystem } from './system.ts';

const { cook, packer, courier, manager } = people;

/** A customer says what they thought of an order, once. */
describe('a rating', () => {
  let system: System;
  let menu: TestMenu;
  let made: Awaited<ReturnType<typeof placed>>;

  beforeAll(async () => {
    system = await startSystem();
    menu = await menuOf(system);
    made = await placed(system, anOrder(menu.branch, aLine(aDish(menu))));
  }, 120_000);
  afterAll(() => system?.close());

  const rate = async (input: object, token: string | undefined = made.orderToken) => {
    const { data, errors } = await system.customer<{ orderRate: { userErrors: { code: string; field: string[] }[] } }>(
      'mutation($input: OrderRateInput!) { orderRate(input: $input) { order { id } userErrors { code field } } }',
      { input: { orderId: made.id, ...input } },
      token,
    );
    if (errors !== undefined) throw new Error(errors[0]?.extensions.code);
    return data.orderRate.userErrors.map(({ code, field }) => [code, field[0]]);
  };
  const deliver = async () => {
    await system.cloud.idle();
    for (const [email, kind] of [
      [cook, 'KITCHEN'],
      [packer, 'PACKING'],
    ] as const) {
      await complete(system, email, await claimNext(system, email, menu.branch.id, kind));
      await system.cloud.idle();
    }
    const trip = await claimNext(system, courier, menu.branch.id, 'DELIVERY');
    const { data } = await system.customer<{ order: { handoverCode: string } }>(
      'query($id: ID!) { order(id: $id) { handoverCode } }',
      { id: made.id },
      made.orderToken,
    );
    await complete(system, courier, trip, { handoverCode: data.order.handoverCode });
    await system.cloud.idle();
  };
  const ratingFor = async (email: string) => {
    const { data } = await system.staff<{ order: { rating: { stars: number; comment: string | null } | null } | null }>(
      email,
      'query($id: ID!) { order(id: $id) { rating { stars comment } } }',
      { id: made.id },
    );
    return data.order?.rating ?? null;
  };
  const figures = async () => {
    const { data } = await system.staff<{ dashboard: { ratings: number; averageStars: number | null } }>(
      manager,
      'query($id: ID!, $day: Date!) { dashboard(branchId: $id, day: $day) { ratings averageStars } }',
      { id: menu.branch.id, day: today() },
    );
    return data.dashboard;
  };

  it('waits until the order is in its customer’s hands', async () => {
    await system.cloud.idle();
    expect(await rate({ stars: 5 })).toEqual([['TRANSITION_NOT_ALLOWED', 'orderId']]);
    await deliver();
    expect(await figures()).toEqual({ ratings: 0, averageStars: null });
  });

  it.each([
    ['no stars', { stars: 0 }, ['INVALID', 'stars']],
    ['too many', { stars: 6 }, ['INVALID', 'stars']],
    ['too many words', { stars: 5, comment: 'x'.repeat(301) }, ['TOO_LONG', 'comment']],
  ])('is not taken with %s', async (_, input, problem) => {
    expect(await rate(input)).toEqual([problem]);
  });

  it('is for who holds the order’s link: not for a guest, nor with the link of another order', async () => {
    const other = await placed(system, anOrder(menu.branch, aLine(aDish(menu))));
    await expect(rate({ stars: 1 }, '')).rejects.toThrow('NOT_FOUND');
    await expect(rate({ stars: 1 }, other.orderToken)).rejects.toThrow('NOT_FOUND');
  });

  it('is kept once, though it is sent twice at once; another after it is refused', async () => {
    const given = { stars: 4, comment: ' Rico, pero <b>tardó</b> ' };
    expect(await Promise.all([rate(given), rate(given)])).toEqual([[], []]);
    expect(await rate({ stars: 1 })).toEqual([['ALREADY_RATED', 'orderId']]);
    await system.cloud.idle();

    expect(await ratingFor(manager)).toEqual({ stars: 4, comment: 'Rico, pero <b>tardó</b>' });
    expect(await figures()).toEqual({ ratings: 1, averageStars: 4 });
  });

  it.each([
    ['a cook of the branch', cook],
    ['a manager elsewhere', people.managerElsewhere],
    ['a manager of another tenant', people.managerOfAnotherTenant],
  ])('is not read by %s', async (_, email) => {
    expect(await ratingFor(email)).toBeNull();
  });
});

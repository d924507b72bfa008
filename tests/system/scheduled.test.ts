import { virtualClock } from '@pardos/local/virtual-clock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, cancel, menuOf, place, placed, type TestMenu, totalOf } from './order-flow.ts';
import { aSmallLine, onboardSmallShop, type SmallShop } from './small-shop.ts';
import { type System, startSystem } from './system.ts';

type Slot = { startsAt: string; left: number };
type Card = {
  number: string;
  arrivesAt: string;
  scheduledFor: string | null;
  stages: { kind: string; state: string }[];
};

const minute = 60_000;
const clock = virtualClock(Date.now());

/** A scheduled order waits for its time, and takes a place that nobody else can have. */
describe('scheduled orders', () => {
  let system: System;
  let menu: TestMenu;

  beforeAll(async () => {
    system = await startSystem({ clock });
    menu = await menuOf(system);
  }, 120_000);
  afterAll(() => system?.close());

  const wanted = (scheduledFor: string, changes: object = {}) =>
    anOrder(menu.branch, aLine(aDish(menu)), { scheduledFor, payment: { method: 'YAPE' }, ...changes });

  async function slots(): Promise<Slot[]> {
    const { data } = await system.customer<{ orderSlots: Slot[] }>(
      'query ($id: ID!) { orderSlots(branchId: $id, channel: DELIVERY) { startsAt left } }',
      { id: menu.branch.id },
    );
    return data.orderSlots;
  }

  async function card({ admin, abierta }: SmallShop, number: string): Promise<Card | undefined> {
    const { data } = await admin<{ board: { changed: Card[] } }>(
      `query ($id: ID!) { board(branchId: $id) {
        changed { number arrivesAt scheduledFor stages { kind state } } } }`,
      { id: abierta },
    );
    return data.board.changed.find((each) => each.number === number);
  }

  const kitchenOf = (found: Card | undefined) => found?.stages.find(({ kind }) => kind === 'KITCHEN')?.state;

  async function pass(ms: number): Promise<void> {
    await system.cloud.idle();
    await clock.advance(ms);
    await system.cloud.idle();
  }

  it('can be had from when the kitchen can make it, until tomorrow', async () => {
    const free = await slots();
    const now = clock.now();
    expect(Date.parse(free[0]?.startsAt ?? '')).toBeGreaterThanOrEqual(now + 45 * minute);
    expect(Date.parse(free.at(-1)?.startsAt ?? '')).toBeGreaterThan(now + 24 * 60 * minute - 60 * minute);
    expect(new Set(free.map(({ left }) => left))).toEqual(new Set([8]));
    const odd = new Date(Date.parse(free[1]?.startsAt ?? '') + minute).toISOString();
    const { userErrors } = await place(system, wanted(odd));
    expect(userErrors).toMatchObject([{ code: 'SLOT_UNKNOWN', field: ['scheduledFor'] }]);
  });

  it('takes eight however many ask at once, tells the others where there is room, and gives a place back once', async () => {
    const slot = (await slots())[3]?.startsAt ?? '';
    const expectedTotalMinor = await totalOf(system, wanted(slot));
    const answers = await Promise.all(
      Array.from({ length: 11 }, () => place(system, wanted(slot, { expectedTotalMinor }))),
    );
    const taken = answers.flatMap(({ order, orderToken }) => (order && orderToken ? [{ ...order, orderToken }] : []));
    const refused = answers.flatMap(({ userErrors }) => userErrors);
    expect(taken).toHaveLength(8);
    expect(refused.map(({ code }) => code)).toEqual(Array(3).fill('SLOT_FULL'));
    expect(refused[0]?.alternatives).toContain((await slots())[4]?.startsAt);

    const [first] = taken;
    if (first === undefined) throw new Error('nobody has a place');
    await system.cloud.idle();
    expect(await cancel(system, first)).toEqual([]);
    await system.cloud.idle();
    expect((await slots())[3]).toEqual({ startsAt: slot, left: 1 });
  });

  it('comes to the kitchen when it must begin, behind what came before that, and not at all when it was cancelled', async () => {
    // Functions live in real time, whose signatures are good for five minutes: a promise that ends just before a slot.
    const quarter = Math.ceil((Date.now() + 8 * minute) / (15 * minute)) * 15 * minute;
    const promisedMinutes = Math.floor((quarter - Date.now()) / minute) - 2;
    const shop = await onboardSmallShop(system, { promisedMinutes, slots: { minutes: 15, capacity: 2 } });
    const branch = { id: shop.abierta, slug: 'abierta', zones: [{ district: 'Lince' }] };
    const slot = new Date(quarter).toISOString();
    const order = (scheduledFor: string | null) =>
      placed(system, anOrder(branch, aSmallLine(), { scheduledFor, payment: { method: 'YAPE' } }), 'prueba');
    const [later, dropped] = [await order(slot), await order(slot)];
    await system.cloud.idle();
    const releaseAt = new Date(quarter - promisedMinutes * minute).toISOString();
    expect(await card(shop, later.number)).toMatchObject({ scheduledFor: slot, arrivesAt: releaseAt });
    expect(kitchenOf(await card(shop, later.number))).toBe('PENDING');
    expect(await cancel(system, dropped, 'prueba')).toEqual([]);

    await pass(Date.parse(releaseAt) - clock.now() - 1000);
    expect(kitchenOf(await card(shop, later.number))).toBe('PENDING');
    const now = await order(null);
    await pass(2000);
    expect(kitchenOf(await card(shop, later.number))).toBe('WAITING');
    expect(await card(shop, dropped.number)).toBeUndefined();
    const [first, second] = [await card(shop, now.number), await card(shop, later.number)];
    expect(String(first?.arrivesAt) < String(second?.arrivesAt)).toBe(true);
  });
});

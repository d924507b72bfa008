import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cards, tokenOf } from '../setup/pay.ts';
import {
  aDish,
  aLine,
  anOrder,
  atStage,
  claimNext,
  complete,
  menuOf,
  place,
  placed,
  type TestMenu,
  today,
  totalOf,
} from './order-flow.ts';
import { people } from './people.ts';
import { type System, startSystem } from './system.ts';

const { cook, manager } = people;

/** What an operation costs: calls to a table, whatever the size of the order, the menu or the queue. */
describe('calls to the data store', () => {
  let system: System;
  let menu: TestMenu;

  beforeAll(async () => {
    system = await startSystem();
    menu = await menuOf(system);
    await placed(system, anOrder(menu.branch, aLine(aDish(menu))));
    await system.cloud.idle();
  }, 120_000);
  afterAll(() => system.close());

  it.each([1, 40])('placing an order of %i lines asks three times', async (count) => {
    const lines = Array.from({ length: count }, () => aLine(aDish(menu)));
    const input = anOrder(menu.branch, lines[0] ?? {}, {
      lines,
      payment: { method: 'YAPE' },
      receipt: { kind: 'BOLETA', documentNumber: '45678912' },
    });
    const expectedTotalMinor = await totalOf(system, input);

    const calls = await system.dataCallsOf(async () => {
      const { userErrors } = await place(system, { ...input, expectedTotalMinor });
      expect(userErrors).toEqual([]);
    });

    expect(calls).toEqual({ ordenes: 3 });
  });

  it('paying an order asks three times', async () => {
    const order = await placed(
      system,
      anOrder(menu.branch, aLine(aDish(menu)), { payment: { method: 'CARD_ONLINE' } }),
    );
    await system.cloud.idle();
    const input = {
      orderId: order.id,
      idempotencyKey: randomUUID(),
      token: await tokenOf(system.cloud, cards.approved),
    };
    const pay = 'mutation ($input: OrderPayInput!) { orderPay(input: $input) { charge { state } } }';
    const calls = await system.dataCallsOf(() => system.customer(pay, { input }, order.orderToken));

    expect(calls).toEqual({ pagos: 3 });
  });

  it('a quote asks once', async () => {
    const input = anOrder(menu.branch, aLine(aDish(menu)));
    expect(await system.dataCallsOf(() => totalOf(system, input))).toEqual({ ordenes: 1 });
  });

  it('the menu of a branch asks the menu twice, and the shop’s own data once', async () => {
    const calls = await system.dataCallsOf(() => menuOf(system));
    expect(calls).toEqual({ restaurantes: 2, menu: 2 });
  });

  it('a poll asks once when nothing changed', async () => {
    const order = await placed(system, anOrder(menu.branch, aLine(aDish(menu))));
    await system.cloud.idle();
    const poll = (known: number | null) =>
      system.customer<{ orderStatus: { revision: number; changed: object | null } }>(
        'query($id: ID!, $known: Int) { orderStatus(id: $id, knownRevision: $known) { revision changed { status } } }',
        { id: order.id, known },
        order.orderToken,
      );
    const { data } = await poll(null);

    expect(await system.dataCallsOf(() => poll(data.orderStatus.revision))).toEqual({ estados: 1 });
  });

  it('a board asks once when nothing changed, and twice for everything', async () => {
    const board = (known: number | null) =>
      system.staff<{ board: { revision: number; changed: object[] | null } }>(
        cook,
        'query($id: ID!, $known: Int) { board(branchId: $id, knownRevision: $known) { revision changed { number } } }',
        { id: menu.branch.id, known },
      );
    const { data } = await board(null);

    expect(await system.dataCallsOf(() => board(null))).toEqual({ estados: 2 });
    expect(await system.dataCallsOf(() => board(data.board.revision))).toEqual({ estados: 1 });
  });

  it('taking the next of a queue asks four times, finishing it twice', async () => {
    const claim = { idempotencyKey: randomUUID(), branchId: menu.branch.id, kind: 'KITCHEN' };
    expect(await system.dataCallsOf(() => atStage(system, cook, 'stageClaimNext', claim))).toEqual({ etapas: 4 });

    const task = await claimNext(system, cook, menu.branch.id, 'KITCHEN');
    expect(await system.dataCallsOf(() => complete(system, cook, task))).toEqual({ etapas: 2 });
  });

  it('a day on the dashboard asks once', async () => {
    const read = () =>
      system.staff(
        manager,
        `query($id: ID!, $day: Date!) { dashboard(branchId: $id, day: $day) { orders byStatus { status count }
          stages { kind averageWaitSeconds } byHour { hour orders } } }`,
        { id: menu.branch.id, day: today() },
      );
    expect(await system.dataCallsOf(read)).toEqual({ dashboard: 1 });
  });

  it('a page of the day’s orders asks each service the same, for one order or for all', async () => {
    const page = (first: number) => () =>
      system.staff(
        manager,
        `query($id: ID!, $day: Date!, $first: Int!) { orders(branchId: $id, day: $day, first: $first) {
          edges { node { number status canCancel totals { total { formatted } } stages { kind state } } } } }`,
        { id: menu.branch.id, day: today(), first },
      );
    const one = await system.dataCallsOf(page(1));
    expect(await system.dataCallsOf(page(4))).toEqual(one);
    expect(one).toEqual({ ordenes: 2, estados: 1 });
  });

  it('an order is found by number, customer or phone, or by where it is, with the same calls whatever is found', async () => {
    type Found = { orders: { edges: { node: { number: string } }[] } };
    const search = (find: string, status: string | null = null) =>
      system.staff<Found>(
        manager,
        `query($id: ID!, $day: Date!, $find: String, $status: String) {
          orders(branchId: $id, day: $day, first: 50, find: $find, status: $status) {
          edges { node { number } } } }`,
        { id: menu.branch.id, day: today(), find, status },
      );
    const all = (await search('rojas carla')).data.orders.edges.map(({ node }) => node.number);
    expect(all.length).toBeGreaterThan(1);
    expect(all).toEqual([...all].sort().reverse());
    expect((await search(all[1] ?? '')).data.orders.edges).toEqual([{ node: { number: all[1] } }]);
    expect((await search('987 654')).data.orders.edges).toHaveLength(all.length);
    expect((await search('nadie')).data.orders.edges).toEqual([]);

    const byStatus = await Promise.all(
      ['CONFIRMED', 'PREPARING', 'PACKING', 'READY', 'ON_THE_WAY', 'DELIVERED', 'CANCELLED'].map((one) =>
        search('', one),
      ),
    );
    expect(byStatus.flatMap(({ data }) => data.orders.edges)).toHaveLength(all.length);

    expect(await system.dataCallsOf(() => search('carla'))).toEqual({ ordenes: 2 });
    expect(await system.dataCallsOf(() => search(all[1] ?? ''))).toEqual({ ordenes: 2 });
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aLine,
  anOrder,
  atStage,
  cancel,
  claimNext,
  complete,
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

const { cook, otherCook, courier, manager } = people;

/** What is wrong is told with its code and its field, and nothing is written. */
describe('bad input', () => {
  let system: System;
  let menu: TestMenu;

  beforeAll(async () => {
    system = await startSystem();
    menu = await menuOf(system);
  }, 120_000);
  afterAll(() => system.close());

  const withChoice = () => {
    const product = menu.products.find(({ optionGroups }) => optionGroups.filter(({ min }) => min > 0).length === 1);
    if (product === undefined) throw new Error('the menu has a product with exactly one choice to make');
    return product;
  };
  const ordersOfTheDay = async () => {
    const day = today();
    const { data } = await system.staff<{ orders: { edges: object[] } }>(
      manager,
      'query($id: ID!, $day: Date!) { orders(branchId: $id, day: $day, first: 100) { edges { node { id } } } }',
      { id: menu.branch.id, day },
    );
    return data.orders.edges.length;
  };

  const cases: readonly [string, (right: OrderInput) => object, readonly string[]][] = [
    ['an empty order', (right) => ({ ...right, lines: [] }), ['LINES_INVALID']],
    [
      'an unknown product',
      (right) => ({ ...right, lines: [{ productId: 'nada', quantity: 1, options: [] }] }),
      ['PRODUCT_UNKNOWN'],
    ],
    [
      'a group under its minimum',
      (right) => ({ ...right, lines: [aLine(withChoice(), { options: [] })] }),
      ['OPTION_GROUP_MIN'],
    ],
    ['quantity 0', (right) => ({ ...right, lines: [aLine(withChoice(), { quantity: 0 })] }), ['QUANTITY_INVALID']],
    [
      'quantity 10,000',
      (right) => ({ ...right, lines: [aLine(withChoice(), { quantity: 10_000 })] }),
      ['QUANTITY_INVALID'],
    ],
    [
      'an address out of every zone',
      (right) => ({ ...right, address: { ...right.address, district: 'Iquitos' } }),
      ['OUT_OF_ZONE'],
    ],
    [
      'a phone that is not a mobile',
      (right) => ({ ...right, customer: { ...right.customer, phone: '01 234 5678' } }),
      ['PHONE_INVALID'],
    ],
    ['an unknown branch', (right) => ({ ...right, branchId: 'nada' }), ['BRANCH_UNKNOWN']],
    ['a price that the client made up', (right) => ({ ...right, expectedTotalMinor: 1 }), ['PRICE_CHANGED']],
    [
      'a factura without a RUC',
      (right) => ({ ...right, receipt: { kind: 'FACTURA', companyName: 'ACME' } }),
      ['DOCUMENT_INVALID'],
    ],
    [
      'several faults at once',
      (right) => ({ ...right, lines: [], customer: { name: '', phone: '1', email: 'x' } }),
      ['LINES_INVALID', 'PHONE_INVALID', 'EMAIL_INVALID', 'REQUIRED'],
    ],
  ];
  it.each(cases)('refuses %s and writes nothing', async (_name, spoil, codes) => {
    const before = await ordersOfTheDay();

    const { order, userErrors } = await place(system, spoil(anOrder(menu.branch, aLine(withChoice()))));

    expect(order).toBeNull();
    expect(userErrors.map(({ code }) => code).sort()).toEqual([...codes].sort());
    expect(await ordersOfTheDay()).toBe(before);
  });

  it('gives the same order for the same key, and refuses the key with another body', async () => {
    const input = anOrder(menu.branch, aLine(withChoice()));
    const first = await placed(system, input);
    const expectedTotalMinor = await totalOf(system, input);

    const again = await place(system, { ...input, expectedTotalMinor });
    const other = await place(system, { ...input, expectedTotalMinor, allergyNote: 'maní' });

    expect(again.order?.id).toBe(first.id);
    expect(other.userErrors.map(({ code }) => code)).toEqual(['IDEMPOTENCY_CONFLICT']);
    await system.cloud.idle();
    const task = await claimNext(system, cook, menu.branch.id, 'KITCHEN');
    expect(task.number).toBe(first.number);
    await complete(system, cook, task);
  });

  it('lets one of two cooks win, and tells the other who', async () => {
    await placed(system, anOrder(menu.branch, aLine(withChoice())));
    await system.cloud.idle();
    const claim = (email: string) =>
      atStage(system, email, 'stageClaimNext', {
        idempotencyKey: randomUUID(),
        branchId: menu.branch.id,
        kind: 'KITCHEN',
      });

    const [a, b] = await Promise.all([claim(cook), claim(otherCook)]);

    // Who looks after the other has won sees an empty queue; who loses the write itself is told who was faster.
    const winner = a.task ?? b.task;
    const [lost] = [...a.userErrors, ...b.userErrors];
    expect([a.task, b.task].filter((task) => task !== null)).toHaveLength(1);
    expect(['ALREADY_CLAIMED', 'QUEUE_EMPTY']).toContain(lost?.code);
    const jump = { taskId: winner?.id, expectedVersion: winner?.version, reason: 'apuro' };
    expect((await atStage(system, manager, 'stageClaim', jump)).userErrors[0]).toMatchObject({
      code: 'ALREADY_CLAIMED',
      by: winner?.by?.name,
    });

    const loser = a.task === null ? cook : otherCook;
    const finish = { taskId: winner?.id, expectedVersion: winner?.version };
    expect((await atStage(system, loser, 'stageComplete', finish)).userErrors[0]).toMatchObject({ code: 'NOT_OWNER' });
    const owner = a.task === null ? otherCook : cook;
    const stale = { ...finish, expectedVersion: 99 };
    expect((await atStage(system, owner, 'stageComplete', stale)).userErrors[0]).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect((await atStage(system, owner, 'stageComplete', finish)).task).toMatchObject({ state: 'COMPLETED' });
    const again = { ...finish, expectedVersion: Number(winner?.version) + 1 };
    expect((await atStage(system, owner, 'stageComplete', again)).userErrors[0]).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    await system.cloud.idle();
  });

  it('says so when nothing waits', async () => {
    const { userErrors } = await atStage(system, courier, 'stageClaimNext', {
      idempotencyKey: randomUUID(),
      branchId: menu.branch.id,
      kind: 'DELIVERY',
    });
    expect(userErrors[0]).toMatchObject({ code: 'QUEUE_EMPTY' });
  });

  it('undoes a completion and keeps the next stage back until it is done again', async () => {
    await placed(system, anOrder(menu.branch, aLine(withChoice())));
    await system.cloud.idle();
    const done = await complete(system, cook, await claimNext(system, cook, menu.branch.id, 'KITCHEN'));
    await system.cloud.idle();

    const undo = await atStage(system, cook, 'stageUndo', { taskId: done.id, expectedVersion: done.version });

    expect(undo.task).toMatchObject({ state: 'CLAIMED' });
    if (undo.task === null) throw new Error('undone');
    await system.cloud.idle();
    expect(await complete(system, cook, undo.task)).toMatchObject({ state: 'COMPLETED' });
    await system.cloud.idle();
  });

  it('cancels until a cook has it, and not after', async () => {
    const early = await placed(system, anOrder(menu.branch, aLine(withChoice())));
    await system.cloud.idle();
    expect(await cancel(system, early)).toEqual([]);
    await system.cloud.idle();
    const { data } = await system.customer<{ orderStatus: { changed: { status: string } } }>(
      'query($id: ID!) { orderStatus(id: $id) { changed { status } } }',
      { id: early.id },
      early.orderToken,
    );
    expect(data.orderStatus.changed.status).toBe('CANCELLED');

    const late = await placed(system, anOrder(menu.branch, aLine(withChoice())));
    await system.cloud.idle();
    const task = await claimNext(system, cook, menu.branch.id, 'KITCHEN');
    expect(task.number).toBe(late.number);
    await system.cloud.idle();
    expect(await cancel(system, late)).toEqual(['CANCEL_NOT_ALLOWED']);
  });

  it('hides an order from other tenants, from strangers and from unknown ids alike', async () => {
    const order = await placed(system, anOrder(menu.branch, aLine(withChoice())));
    await system.cloud.idle();
    const query = 'query($id: ID!) { order(id: $id) { number } }';

    const stranger = await system.customer(query, { id: order.id });
    const otherShop = await system.customer(query, { id: order.id }, order.orderToken, 'caleta');
    const otherTenant = await system.staff(people.managerOfAnotherTenant, query, { id: order.id });
    const unknown = await system.customer(query, { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' });

    for (const { errors } of [stranger, otherShop, otherTenant, unknown]) {
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('refuses malformed, huge, deep and greedy requests before any subgraph is asked', async () => {
    const post = async (query: string) => {
      const response = await fetch(`${system.url}/pardos`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { errors } = JSON.parse(await response.text());
      return { status: response.status, code: errors[0].extensions.code };
    };
    const nested = (levels: number) => `${'shop { branches { '.repeat(levels)}id${' } }'.repeat(levels)}`;
    const many = Array.from({ length: 40 }, (_, n) => `a${n}: shop(slug: "pardos") { id }`).join(' ');

    expect(await post('{ shop(')).toEqual({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
    expect(await post(`{ shop(slug: "${'x'.repeat(1_000_000)}") { id } }`)).toEqual({
      status: 413,
      code: 'COST_LIMIT',
    });
    expect(await post(`{ viewer { ${nested(10)} } }`)).toEqual({ status: 400, code: 'COST_LIMIT' });
    expect(await post(`{ ${many} }`)).toEqual({ status: 400, code: 'COST_LIMIT' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDish, aLine, anOrder, claimNext, complete, menuOf, placed, type TestMenu, today } from './order-flow.ts';
import { people } from './people.ts';
import { type System, startSystem } from './system.ts';

const { cook, packer, courier, manager } = people;

/** The walk of docs/architecture.md, step by step, through the public graph. The test is the tour. */
describe('one order, from the phone to the door', () => {
  let system: System;
  let menu: TestMenu;
  let order: Awaited<ReturnType<typeof placed>>;

  beforeAll(async () => {
    system = await startSystem();
    menu = await menuOf(system);
  }, 120_000);
  afterAll(() => system.close());

  const statusOf = async () => {
    const { data, errors } = await system.customer<{
      orderStatus: {
        revision: number;
        changed: {
          status: string;
          stages: {
            kind: string;
            state: string;
            by: { name: string } | null;
            startedAt: string | null;
            endedAt: string | null;
          }[];
        } | null;
      };
    }>(
      `query($id: ID!) { orderStatus(id: $id) { revision pollAfterSeconds changed { status
        stages { kind state startedAt endedAt durationSeconds by { name role } } } } }`,
      { id: order.id },
      order.orderToken,
    );
    expect(errors).toBeUndefined();
    return data.orderStatus;
  };
  const told = async () => (await statusOf()).changed?.status;

  it('1–2. the customer orders from the menu, and gets a number and a link', async () => {
    order = await placed(system, anOrder(menu.branch, aLine(aDish(menu), { quantity: 2, note: 'bien dorado' })));

    expect(order.number).toMatch(/^[A-Z]{1,3}-\d{3}$/);
  });

  it('3–5. the event opens the timeline, writes to the customer and puts the task in the kitchen’s queue', async () => {
    await system.cloud.idle();

    const { changed } = await statusOf();
    expect(changed?.status).toBe('CONFIRMED');
    expect(changed?.stages.map(({ kind, state }) => [kind, state])).toEqual([
      ['RECEPTION', 'COMPLETED'],
      ['KITCHEN', 'WAITING'],
      ['PACKING', 'PENDING'],
      ['DELIVERY', 'PENDING'],
    ]);
    const mails = await system.mails();
    expect(
      mails.some(({ subject, to }) => subject.includes(order.number) && String(to).includes('carla@example.com')),
    ).toBe(true);

    const { data } = await system.staff<{ board: { changed: { number: string; lines: { note: string }[] }[] } }>(
      cook,
      'query($id: ID!) { board(branchId: $id) { revision changed { number lines { name quantity note options } } } }',
      { id: menu.branch.id },
    );
    expect(data.board.changed.map(({ number }) => number)).toEqual([order.number]);
    expect(data.board.changed[0]?.lines[0]?.note).toBe('bien dorado');
  });

  it('6. a cook takes it and finishes it', async () => {
    const task = await claimNext(system, cook, menu.branch.id, 'KITCHEN');
    expect(task).toMatchObject({ number: order.number, state: 'CLAIMED' });
    await system.cloud.idle();
    expect(await told()).toBe('PREPARING');

    expect(await complete(system, cook, task)).toMatchObject({ state: 'COMPLETED' });
    await system.cloud.idle();
    expect(await told()).toBe('PACKING');
  });

  it('7. a packer packs it, a courier carries it, the customer’s code closes it', async () => {
    const packing = await claimNext(system, packer, menu.branch.id, 'PACKING');
    await complete(system, packer, packing);
    await system.cloud.idle();
    expect(await told()).toBe('READY');

    const trip = await claimNext(system, courier, menu.branch.id, 'DELIVERY');
    await system.cloud.idle();
    expect(await told()).toBe('ON_THE_WAY');

    const { data } = await system.customer<{ order: { handoverCode: string } }>(
      'query($id: ID!) { order(id: $id) { handoverCode } }',
      { id: order.id },
      order.orderToken,
    );
    await complete(system, courier, trip, { handoverCode: data.order.handoverCode });
    await system.cloud.idle();
    expect(await told()).toBe('DELIVERED');
  });

  it('8. everybody sees each step with its start, its end and who did it', async () => {
    const { changed } = await statusOf();
    for (const stage of changed?.stages ?? []) {
      expect(stage).toMatchObject({ state: 'COMPLETED', startedAt: expect.any(String), endedAt: expect.any(String) });
    }
    expect(changed?.stages.slice(1).every(({ by }) => by !== null && !by.name.includes(' '))).toBe(true);

    const { data, errors } = await system.staff<{
      order: {
        status: string;
        historyIntact: boolean;
        history: { action: string; by: { name: string } }[];
        notices: object[];
      };
    }>(
      manager,
      `query($id: ID!) { order(id: $id) { number status customer { name phone } address { street } historyIntact
        history { kind action by { name role } at reason } notices { title channels } } }`,
      { id: order.id },
    );
    expect(errors).toBeUndefined();
    expect(data.order.historyIntact).toBe(true);
    expect(data.order.history.map(({ action }) => action)).toEqual([
      'AUTOMATIC',
      ...['REQUESTED', 'CLAIMED', 'COMPLETED'],
      ...['REQUESTED', 'CLAIMED', 'COMPLETED'],
      ...['REQUESTED', 'CLAIMED', 'COMPLETED'],
    ]);
    expect(data.order.notices.length).toBeGreaterThanOrEqual(4);
  });

  it('the dashboard counts it', async () => {
    const day = today();
    const { data } = await system.staff<{
      dashboard: { orders: number; delivered: number; stages: { kind: string }[] };
    }>(
      manager,
      `query($id: ID!, $day: Date!) { dashboard(branchId: $id, day: $day) { orders delivered inProgress onTimePercent
        sales { formatted } byStatus { status count } stages { kind completed averageWaitSeconds averageWorkSeconds } } }`,
      { id: menu.branch.id, day },
    );
    expect(data.dashboard).toMatchObject({ orders: 1, delivered: 1, inProgress: 0, onTimePercent: 100 });
    expect(data.dashboard.stages.map(({ kind }) => kind)).toEqual(['KITCHEN', 'PACKING', 'DELIVERY']);
  });
});

import { randomFrom } from '@pardos/demo/simulation/chance/random';
import { twiceInAnyOrder } from '@pardos/local/eventbridge/unruly-delivery';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aDish,
  aLine,
  anOrder,
  atStage,
  cancel,
  claimNext,
  complete,
  menuOf,
  placed,
  type TestMenu,
  today,
} from './order-flow.ts';
import { people } from './people.ts';
import { type System, startSystem } from './system.ts';

const { cook, packer, courier, manager } = people;

/** EventBridge may deliver an event twice and events in any order: nothing that anybody sees may depend on it. */
describe('every event twice and in random order', () => {
  let system: System;
  let menu: TestMenu;

  beforeAll(async () => {
    system = await startSystem();
    menu = await menuOf(system);
  }, 120_000);
  afterAll(() => system.close());

  /** Waits for what came before, so that there is something to take. Between takings nothing waits for anything. */
  const next = async (email: string, kind: string) => {
    await system.cloud.idle();
    return await claimNext(system, email, menu.branch.id, kind);
  };
  const order = () => {
    return placed(system, anOrder(menu.branch, aLine(aDish(menu))));
  };

  /** An order with everything that can happen to it on its way, and one that is cancelled. */
  const anEvening = async () => {
    const cancelled = await order();
    // An order that is cancelled before its first stage is open has no history: both are right, and not the same.
    await system.cloud.idle();
    expect(await cancel(system, cancelled)).toEqual([]);
    const delivered = await order();

    const given = await next(cook, 'KITCHEN');
    const seen = { taskId: given.id, expectedVersion: given.version };
    await atStage(system, cook, 'stageRelease', { ...seen, reason: 'Horno lleno' });
    const cooked = await complete(system, cook, await claimNext(system, cook, menu.branch.id, 'KITCHEN'));
    // Undone before the next stage is open, that stage is never set aside: again both are right.
    await system.cloud.idle();
    const undo = { taskId: cooked.id, expectedVersion: cooked.version };
    const { task: again } = await atStage(system, cook, 'stageUndo', undo);
    if (again === null) throw new Error('the completion was not undone');
    await complete(system, cook, again);
    await complete(system, packer, await next(packer, 'PACKING'));
    const trip = await next(courier, 'DELIVERY');
    const { data } = await system.customer<{ order: { handoverCode: string } }>(
      'query($id: ID!) { order(id: $id) { handoverCode } }',
      { id: delivered.id },
      delivered.orderToken,
    );
    await complete(system, courier, trip, { handoverCode: data.order.handoverCode });
    await system.cloud.idle();
    return { cancelled, delivered };
  };

  /** What everybody sees of an order at the end, without what differs between any two orders. */
  const seenOf = async ({ id, number }: { id: string; number: string }) => {
    const { data, errors } = await system.staff<{ order: { history: object[] } }>(
      manager,
      `query($id: ID!) { order(id: $id) { status cancelReason version historyIntact canCancel
        stages { kind state automatic version by { name } }
        history { kind action sequence reason by { name role } } notices { title channels } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    const mails = (await system.mails()).filter(({ subject }) => subject.includes(number));
    return JSON.parse(
      JSON.stringify({ ...data.order, mails: mails.map(({ subject }) => subject).sort() }).replaceAll(number, 'N'),
    );
  };
  const dayOf = async () => {
    const day = today();
    const { data } = await system.staff<{ dashboard: { orders: number; sales: { amountMinor: number } } }>(
      manager,
      `query($id: ID!, $day: Date!) { dashboard(branchId: $id, day: $day) { orders inProgress delivered cancelled
        sales { amountMinor } byStatus { status count } stages { kind completed } } }`,
      { id: menu.branch.id, day },
    );
    return data.dashboard;
  };

  it('leaves every order, mail, history and figure as one delivery in order does', async () => {
    const calm = await anEvening();
    const [delivered, cancelled, day] = [await seenOf(calm.delivered), await seenOf(calm.cancelled), await dayOf()];
    expect(delivered).toMatchObject({ status: 'DELIVERED', historyIntact: true });
    expect(cancelled).toMatchObject({ status: 'CANCELLED', historyIntact: true });
    expect(day).toMatchObject({ orders: 2, delivered: 1, cancelled: 1, inProgress: 0 });

    for (const seed of [1, 2]) {
      const random = randomFrom(seed);
      let deliveries = 0;
      const unruly = twiceInAnyOrder(() => random.between(0, 1000) / 1000);
      system.cloud.onDeliver(async (delivery) => {
        deliveries += 1;
        await unruly(delivery);
      });
      const wild = await anEvening();
      system.cloud.onDeliver(undefined);

      expect(deliveries).toBeGreaterThan(40);
      expect(await seenOf(wild.delivered), `seed ${seed}`).toEqual(delivered);
      expect(await seenOf(wild.cancelled), `seed ${seed}`).toEqual(cancelled);
      expect(await dayOf(), `seed ${seed}`).toEqual(times(seed + 1, day));
    }
  }, 120_000);
});

/** Every number in a value that many times. */
function times(factor: number, value: unknown): unknown {
  if (typeof value === 'number') return value * factor;
  if (Array.isArray(value)) return value.map((one) => times(factor, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, times(factor, one)]));
}

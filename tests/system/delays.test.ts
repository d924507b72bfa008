import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aDish,
  aLine,
  anOrder,
  atStage,
  claimNext,
  complete,
  menuOf,
  placed,
  type Task,
  type TestMenu,
} from './order-flow.ts';
import { people } from './people.ts';
import { type System, startSystem } from './system.ts';

const { cook, otherCook, packer, manager } = people;

/** Who has an order in hand says that it takes longer, and why. */
describe('a delay', () => {
  let system: System;
  let menu: TestMenu;

  beforeAll(async () => {
    system = await startSystem();
    menu = await menuOf(system);
  }, 120_000);
  afterAll(() => system?.close());

  const seen = ({ id, version }: Task) => ({ taskId: id, expectedVersion: version });
  const historyOf = async (id: string) => {
    const { data } = await system.staff<{
      order: { historyIntact: boolean; history: { action: string; reason: string | null; by: { name: string } }[] };
    }>(manager, 'query($id: ID!) { order(id: $id) { historyIntact history { action reason by { name } } } }', { id });
    expect(data.order.historyIntact).toBe(true);
    return data.order.history.map(({ action, reason, by }) => [action, by.name, reason]);
  };

  it('moves the promise, is told to the customer with its reason, and kept: once for a tap', async () => {
    const made = await placed(system, anOrder(menu.branch, aLine(aDish(menu))));
    await system.cloud.idle();
    const task = await claimNext(system, cook, menu.branch.id, 'KITCHEN');
    const wish = { ...seen(task), idempotencyKey: `delay-${made.id}`, minutes: 10, reason: 'HIGH_DEMAND' };
    const followed = async () => {
      const { data } = await system.customer<{
        orderStatus: { changed: { promisedAt: string; delay: { minutes: number; reason: string } | null } };
        order: { promisedAt: string; notices: { title: string; body: string; channels: string[] }[] };
      }>(
        `query($id: ID!) { orderStatus(id: $id) { changed { promisedAt delay { minutes reason note } } }
          order(id: $id) { promisedAt notices { title body channels } } }`,
        { id: made.id },
        made.orderToken,
      );
      return data;
    };

    await expect(atStage(system, packer, 'stageDelay', wish)).rejects.toThrow('FORBIDDEN');
    await expect(atStage(system, people.managerOfAnotherTenant, 'stageDelay', wish)).rejects.toThrow('NOT_FOUND');
    expect((await atStage(system, otherCook, 'stageDelay', wish)).userErrors).toMatchObject([{ code: 'NOT_OWNER' }]);
    expect((await atStage(system, cook, 'stageDelay', { ...wish, reason: 'OTHER' })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['note'] },
    ]);
    expect((await followed()).orderStatus.changed.delay).toBeNull();

    const [told, again] = await Promise.all([1, 2].map(() => atStage(system, cook, 'stageDelay', wish)));
    expect(told?.task).toMatchObject({ state: 'CLAIMED', version: task.version + 1 });
    expect(again?.task).toEqual(told?.task);
    expect((await atStage(system, cook, 'stageDelay', { ...wish, minutes: 15 })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_CONFLICT' },
    ]);
    await system.cloud.idle();

    const after = await followed();
    expect(after.orderStatus.changed.delay).toEqual({ minutes: 10, reason: 'HIGH_DEMAND', note: null });
    const moved = Date.parse(after.orderStatus.changed.promisedAt) - Date.parse(after.order.promisedAt);
    expect(moved).toBe(10 * 60_000);
    const late = after.order.notices.filter(({ title }) => title.startsWith('Tu pedido tardará'));
    expect(late).toMatchObject([{ title: 'Tu pedido tardará unos 10 min más', channels: ['IN_APP', 'EMAIL'] }]);
    expect(late[0]?.body).toContain('Tenemos mucha demanda');
    expect((await historyOf(made.id)).filter(([action]) => action === 'DELAYED')).toEqual([
      ['DELAYED', 'Jorge Huamán', '10 min más: Tenemos mucha demanda'],
    ]);
    if (!told?.task) throw new Error('told');

    const more = { ...seen(told.task), idempotencyKey: `more-${made.id}`, minutes: 5 };
    const byManager = { ...more, reason: 'OTHER', note: 'Se cortó la luz' };
    expect((await atStage(system, manager, 'stageDelay', byManager)).task).toMatchObject({ state: 'CLAIMED' });
    await system.cloud.idle();
    expect((await followed()).orderStatus.changed.delay).toEqual({
      minutes: 15,
      reason: 'OTHER',
      note: 'Se cortó la luz',
    });
    await complete(system, manager, { ...told.task, version: told.task.version + 1 }, { reason: 'Cambio de turno' });
  });
});

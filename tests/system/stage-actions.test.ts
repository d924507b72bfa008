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
  type Task,
  type TestMenu,
} from './order-flow.ts';
import { people } from './people.ts';
import { type System, startSystem } from './system.ts';

const { cook, otherCook, packer, courier, manager } = people;

/** What people do besides taking the next and finishing it, and what the graph answers when they may not. */
describe('at a stage', () => {
  let system: System;
  let menu: TestMenu;

  beforeAll(async () => {
    system = await startSystem();
    menu = await menuOf(system);
  }, 120_000);
  afterAll(() => system.close());

  const order = async () => {
    const made = await placed(system, anOrder(menu.branch, aLine(aDish(menu))));
    await system.cloud.idle();
    return made;
  };
  const next = (email: string, kind: string) => claimNext(system, email, menu.branch.id, kind);
  const seen = ({ id, version }: Task) => ({ taskId: id, expectedVersion: version });
  const finish = async (email: string, task: Task, more: object = {}) => {
    const done = await complete(system, email, task, more);
    await system.cloud.idle();
    return done;
  };
  const staffId = async (name: string) => {
    const { data } = await system.staff<{ staff: { id: string; name: string }[] }>(
      manager,
      'query($id: ID!) { staff(branchId: $id) { id name } }',
      { id: menu.branch.id },
    );
    const person = data.staff.find((one) => one.name === name);
    if (person === undefined) throw new Error(`${name} does not work there`);
    return person.id;
  };
  const waiting = async () => {
    const { data } = await system.staff<{
      board: {
        changed: { number: string; stages: { kind: string; taskId: string; version: number; state: string }[] }[];
      };
    }>(
      manager,
      'query($id: ID!) { board(branchId: $id) { changed { number stages { kind taskId version state } } } }',
      { id: menu.branch.id },
    );
    return data.board.changed.flatMap(({ number, stages }) =>
      stages
        .filter(({ kind, state }) => kind === 'KITCHEN' && state === 'WAITING')
        .map(({ taskId, version }) => ({ number, taskId, expectedVersion: version })),
    );
  };
  const historyOf = async (id: string) => {
    const { data } = await system.staff<{
      order: { historyIntact: boolean; history: { action: string; reason: string | null; by: { name: string } }[] };
    }>(manager, 'query($id: ID!) { order(id: $id) { historyIntact history { action reason by { name } } } }', { id });
    expect(data.order.historyIntact).toBe(true);
    return data.order.history.map(({ action, reason, by }) => [action, by.name, reason]);
  };

  it('a wrong code leaves the courier fewer tries; after the fifth only a manager closes the delivery', async () => {
    const made = await order();
    await finish(cook, await next(cook, 'KITCHEN'));
    await finish(packer, await next(packer, 'PACKING'));
    const trip = await next(courier, 'DELIVERY');
    expect(trip.number).toBe(made.number);
    const { data } = await system.customer<{ order: { handoverCode: string } }>(
      'query($id: ID!) { order(id: $id) { handoverCode } }',
      { id: made.id },
      made.orderToken,
    );
    const wrong = data.order.handoverCode === '0000' ? '0001' : '0000';
    const tries: unknown[] = [];
    for (let n = 0; n < 6; n += 1) {
      const { userErrors } = await atStage(system, courier, 'stageComplete', {
        ...seen(trip),
        handoverCode: wrong,
      });
      tries.push([userErrors[0]?.code, userErrors[0]?.triesLeft]);
    }
    expect(tries).toEqual([
      ['HANDOVER_CODE_WRONG', 4],
      ['HANDOVER_CODE_WRONG', 3],
      ['HANDOVER_CODE_WRONG', 2],
      ['HANDOVER_CODE_WRONG', 1],
      ['HANDOVER_CODE_LOCKED', 0],
      ['HANDOVER_CODE_LOCKED', 0],
    ]);
    const right = { ...seen(trip), handoverCode: data.order.handoverCode };
    expect((await atStage(system, courier, 'stageComplete', right)).userErrors).toMatchObject([
      { code: 'HANDOVER_CODE_LOCKED' },
    ]);

    const closed = await atStage(system, manager, 'stageComplete', {
      ...seen(trip),
      reason: 'Confirmado por teléfono',
    });
    expect(closed.task).toMatchObject({ state: 'COMPLETED' });
    const history = await historyOf(made.id);
    expect(history.filter(([action]) => action === 'CODE_REJECTED')).toHaveLength(5);
  });

  it('a task given back returns to its place, before those that came later', async () => {
    const first = await order();
    const second = await order();
    const taken = await next(cook, 'KITCHEN');
    expect(taken.number).toBe(first.number);

    expect((await atStage(system, cook, 'stageRelease', { ...seen(taken), reason: ' ' })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['reason'] },
    ]);
    expect(
      (await atStage(system, otherCook, 'stageRelease', { ...seen(taken), reason: 'no es mío' })).userErrors,
    ).toMatchObject([{ code: 'NOT_OWNER', from: 'CLAIMED' }]);
    const back = await atStage(system, cook, 'stageRelease', { ...seen(taken), reason: 'Falta brasa' });
    expect(back.task).toMatchObject({ state: 'WAITING', by: null });

    const again = await next(otherCook, 'KITCHEN');
    expect(again.number).toBe(first.number);
    await finish(otherCook, again);
    const later = await next(cook, 'KITCHEN');
    expect(later.number).toBe(second.number);
    await finish(cook, later);
    expect(await historyOf(first.id)).toEqual(
      expect.arrayContaining([
        ['RELEASED', 'Jorge Huamán', 'Falta brasa'],
        ['CLAIMED', 'Carmen Quispe', null],
      ]),
    );
  });

  it('the same tap again, because its answer was lost, is done once', async () => {
    const made = await order();
    const taken = await next(cook, 'KITCHEN');
    const giveBack = { ...seen(taken), reason: 'Falta brasa' };
    const [back, backAgain] = [
      await atStage(system, cook, 'stageRelease', giveBack),
      await atStage(system, cook, 'stageRelease', giveBack),
    ];
    expect(backAgain.task).toEqual(back.task);

    const again = await next(cook, 'KITCHEN');
    const done = await atStage(system, cook, 'stageComplete', seen(again));
    expect((await atStage(system, cook, 'stageComplete', seen(again))).task).toEqual(done.task);
    expect((await atStage(system, otherCook, 'stageComplete', seen(again))).userErrors).toMatchObject([
      { code: 'TRANSITION_NOT_ALLOWED' },
    ]);
    await system.cloud.idle();
    const actions = (await historyOf(made.id)).map(([action]) => action);
    expect(actions.filter((action) => action === 'RELEASED' || action === 'COMPLETED')).toHaveLength(2);
  });

  it('only a manager takes out of turn, and says why', async () => {
    await order();
    const urgent = await order();
    const [, target] = await waiting();
    const jump = { taskId: target?.taskId, expectedVersion: target?.expectedVersion };

    await expect(atStage(system, cook, 'stageClaim', { ...jump, reason: 'apuro' })).rejects.toThrow('FORBIDDEN');
    expect((await atStage(system, manager, 'stageClaim', { ...jump, reason: '' })).userErrors).toMatchObject([
      { code: 'REQUIRED' },
    ]);
    const { task } = await atStage(system, manager, 'stageClaim', { ...jump, reason: 'Cliente con niños' });
    expect(task).toMatchObject({ number: urgent.number, state: 'CLAIMED', by: { name: 'Patricia Rojas' } });
    if (task === null) throw new Error('taken');

    expect((await historyOf(urgent.id)).at(-1)).toEqual(['JUMPED', 'Patricia Rojas', 'Cliente con niños']);
    await finish(manager, task);
    await finish(cook, await next(cook, 'KITCHEN'));
  });

  it('a manager puts a task into hands that serve the stage, and no others', async () => {
    const made = await order();
    const task = await next(cook, 'KITCHEN');
    const to = (staff: string, changes: object = {}) => ({
      ...seen(task),
      staffId: staff,
      reason: 'Cambio de turno',
      ...changes,
    });
    const toOther = to(await staffId('Carmen Quispe'));

    await expect(atStage(system, cook, 'stageReassign', toOther)).rejects.toThrow('FORBIDDEN');
    expect(
      (await atStage(system, manager, 'stageReassign', to(await staffId('Luis Chávez')))).userErrors,
    ).toMatchObject([{ code: 'STAFF_UNSUITABLE', field: ['staffId'] }]);
    expect(
      (await atStage(system, manager, 'stageReassign', { ...toOther, expectedVersion: 99 })).userErrors,
    ).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: task.version }]);

    const given = await atStage(system, manager, 'stageReassign', toOther);
    expect(given.task).toMatchObject({ state: 'CLAIMED', by: { name: 'Carmen Quispe' } });
    expect((await atStage(system, cook, 'stageComplete', seen(task))).userErrors).toMatchObject([
      { code: 'NOT_OWNER' },
    ]);
    if (given.task === null) throw new Error('given');
    await finish(otherCook, given.task);
    expect(await historyOf(made.id)).toEqual(
      expect.arrayContaining([['REASSIGNED', 'Patricia Rojas', 'Cambio de turno']]),
    );
  });

  it('nothing can be done with a task whose order was cancelled', async () => {
    const made = await order();
    const target = (await waiting()).find(({ number }) => number === made.number);
    expect(await cancel(system, made)).toEqual([]);
    await system.cloud.idle();

    const input = { taskId: target?.taskId, expectedVersion: target?.expectedVersion };
    for (const [mutation, more] of [
      ['stageComplete', {}],
      ['stageRelease', { reason: 'x' }],
      ['stageDelay', { idempotencyKey: 'late', minutes: 10, reason: 'REMAKE' }],
      ['stageClaim', { reason: 'x' }],
      ['stageReassign', { reason: 'x', staffId: await staffId('Jorge Huamán') }],
    ] as const) {
      const { userErrors } = await atStage(system, manager, mutation, { ...input, ...more });
      expect(userErrors, mutation).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED', from: 'CANCELLED', allowed: [] }]);
    }
    expect((await historyOf(made.id)).at(-1)?.[0]).toBe('CANCELLED');
  });

  it('an unknown task, and one of another tenant, are not there', async () => {
    const made = await order();
    const [target] = await waiting();
    const input = { taskId: target?.taskId, expectedVersion: 1, reason: 'x' };
    await expect(atStage(system, people.managerOfAnotherTenant, 'stageClaim', input)).rejects.toThrow('NOT_FOUND');
    await expect(atStage(system, people.managerElsewhere, 'stageClaim', input)).rejects.toThrow('NOT_FOUND');
    await expect(atStage(system, manager, 'stageClaim', { ...input, taskId: 'nada' })).rejects.toThrow('NOT_FOUND');
    expect(await cancel(system, made)).toEqual([]);
  });
});

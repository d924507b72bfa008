import type { StaffMember } from '@pardos/contracts/caller';
import { systemActor } from '@pardos/contracts/events/envelope';
import { eventOf } from '@pardos/contracts/events/event';
import type { StageDefinition } from '@pardos/contracts/stages';
import { type Cloud, startCloud } from '@pardos/local/cloud';
import type { Store } from '@pardos/platform/store';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Context } from '../src/context.ts';
import { tasksOf } from '../src/data/tasks.ts';
import { taskIdOf } from '../src/domain/task.ts';
import { anOrder, kitchen } from '../src/usecases/an-order.ts';
import { claimNext } from '../src/usecases/claim-next.ts';
import { completeTask } from '../src/usecases/complete-task.ts';
import { openTask } from '../src/usecases/open-task.ts';
import { undoTask } from '../src/usecases/undo-task.ts';
import { openTable } from './kitchen-scene.ts';

const orderId = '01M86BBEJ417SDEVVVZV3ZSBNM';
const packing: StageDefinition = { ...kitchen, index: 1, kind: 'PACKING', role: 'PACKER' };
const order = { ...anOrder, id: orderId, stages: [kitchen, packing] };
const now = new Date('2026-11-24T20:00:00.000Z');

/** A kitchen whose cook has the order in hand. `meanwhile` runs once, between the cook's reading and writing. */
async function aKitchen(cloud: Cloud) {
  const { store, tenantId, close } = openTable(cloud);
  const interrupted = { by: null as (() => Promise<unknown>) | null };
  const write: Store['write'] = async (writes) => {
    const { by } = interrupted;
    interrupted.by = null;
    await by?.();
    return await store.write(writes);
  };
  const tasks = tasksOf({ ...store, write }, tenantId);
  const caller: StaffMember = {
    kind: 'STAFF',
    tenantId,
    id: 'S-ana',
    name: 'Ana Torres',
    roles: ['COOK'],
    branchIds: ['B1'],
  };
  const ctx = { caller, tasks, now: () => now, people: null } as unknown as Context;
  const open = async (stage: StageDefinition) =>
    await openTask(
      { tasks, now: () => now, people: null as never },
      eventOf('StageRequested.v1', { ...told, data: { order, stage } }),
    );
  await open(kitchen);
  const claimed = await claimNext(ctx, { idempotencyKey: 'tap-1', branchId: 'B1', kind: 'KITCHEN' });
  if (!claimed.ok) throw new Error('the order waits in the kitchen');

  const complete = async (version: number) =>
    await completeTask(ctx, { taskId, expectedVersion: version, handoverCode: null, reason: null });
  const undo = async (version: number) => await undoTask(ctx, { taskId, expectedVersion: version });
  const states = async () => (await tasks.ofOrder(orderId)).tasks.map(({ kind, state }) => [kind, state]);
  return { interrupted, open, complete, undo, states, close };
}

const taskId = taskIdOf({ orderId, index: 0 });
const told = {
  source: 'orquestador',
  tenantId: 'T1',
  branchId: 'B1',
  aggregate: { type: 'order', id: orderId, version: 1 },
  occurredAt: now.toISOString(),
  correlationId: orderId,
  causationId: null,
  actor: systemActor,
} as const;

describe('a stage that opens while the one before it is taken back', () => {
  let cloud: Cloud;

  beforeAll(async () => {
    cloud = await startCloud({ services: ['plataforma', 'etapas'], dynamodb: { endpoint: inject('dynamodb') } });
  });
  afterAll(() => cloud.close());

  it('waits once that one is finished again, though it opened in that very moment', async () => {
    const { complete, undo, open, interrupted, states, close } = await aKitchen(cloud);
    await complete(2);
    await undo(3);

    interrupted.by = () => open(packing);
    expect(await complete(4)).toMatchObject({ ok: true });

    expect(await states()).toEqual([
      ['KITCHEN', 'COMPLETED'],
      ['PACKING', 'WAITING'],
    ]);
    close();
  });

  it('is set aside, though it opened in the moment of taking back', async () => {
    const { complete, undo, open, interrupted, states, close } = await aKitchen(cloud);
    await complete(2);

    interrupted.by = () => open(packing);
    expect(await undo(3)).toMatchObject({ ok: true });

    expect(await states()).toEqual([
      ['KITCHEN', 'CLAIMED'],
      ['PACKING', 'BLOCKED'],
    ]);
    close();
  });
});

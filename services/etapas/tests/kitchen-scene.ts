import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { StaffMember } from '@pardos/contracts/caller';
import type { Cloud } from '@pardos/local/cloud';
import { type Store, storeOf, type Write } from '@pardos/platform/store';
import { ulid } from 'ulid';
import type { Context } from '../src/context.ts';
import { keys, taskOf } from '../src/data/table.ts';
import { tasksOf } from '../src/data/tasks.ts';
import { isIntact } from '../src/domain/ledger.ts';
import type { StageTask } from '../src/domain/task.ts';
import { anOrder, kitchen } from '../src/usecases/an-order.ts';
import { openTask } from '../src/usecases/open-task.ts';

export const branchId = 'B1';
const start = Date.parse('2026-11-24T20:00:00.000Z');

/** What a crash does to a write: nothing was written, or all was and nobody heard. */
export type Crash = 'none' | 'before' | 'after';

export class Crashed extends Error {}

export type Kitchen = ReturnType<typeof openKitchen>;

/** The real table, for a tenant that nobody else is. */
export function openTable(cloud: Cloud) {
  const { env } = cloud;
  const client = new DynamoDBClient({
    endpoint: env.AWS_ENDPOINT_URL_DYNAMODB,
    region: env.AWS_REGION,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  });
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return { tenantId: ulid(), store: storeOf(documents, cloud.table('etapas')), close: () => client.destroy() };
}

/** A kitchen of its own, on the real table: its orders, its people, its clock. */
export function openKitchen(cloud: Cloud) {
  const { tenantId, store, close } = openTable(cloud);
  const orderIds: string[] = [];
  let now = start;
  const people = new Map<string, StaffMember>();

  const contextOf = (caller: StaffMember, crash: Crash = 'none'): Context => {
    const of = (id: string) => {
      const person = people.get(id);
      return person === undefined ? null : { ...person, roles: [...person.roles], branchIds: [...person.branchIds] };
    };
    const context = {
      caller,
      tasks: tasksOf(crashing(store, crash), tenantId),
      people: { get: async (id: string) => of(id) },
      now: () => new Date(now),
    };
    return context as unknown as Context;
  };

  return {
    hire(name: string, role: 'COOK' | 'MANAGER'): StaffMember {
      const person = { kind: 'STAFF', tenantId, id: `S-${name}`, name, roles: [role], branchIds: [branchId] } as const;
      people.set(person.id, person);
      return person;
    },
    as: contextOf,
    pass(seconds: number): void {
      now += seconds * 1000;
    },
    /** An order arrives, and its first stage is open. */
    async order(): Promise<void> {
      now += 1000;
      const placedAt = new Date(now).toISOString();
      const order = { ...anOrder, id: ulid(), placedAt };
      const event = { data: { order, stage: kitchen }, occurredAt: placedAt } as Parameters<typeof openTask>[1];
      const ctx = { tasks: tasksOf(store, tenantId) } as Parameters<typeof openTask>[0];
      if (!(await openTask(ctx, event))) throw new Error('the task was not opened');
      orderIds.push(order.id);
    },
    /** Every task, oldest order first, with whether its history is whole and what it says. */
    async tasks() {
      const tasks = tasksOf(store, tenantId);
      return await Promise.all(
        orderIds.map(async (id) => {
          const { tasks: found } = await tasks.ofOrder(id);
          const lines = await tasks.ledger(id);
          const task = found[0];
          if (task === undefined) throw new Error(`the task of ${id} is lost`);
          return { task, lines, intact: isIntact(task, lines) };
        }),
      );
    },
    /** What the index says that waits, and that is claimed, each in its order. */
    async queues(): Promise<{ waiting: StageTask[]; claimed: StageTask[] }> {
      const read = async (pk: string) => (await store.query({ index: 'GSI1', pk, limit: 1000 })).map(taskOf);
      const [waiting, claimed] = await Promise.all([
        read(keys.waiting(tenantId, branchId, 'KITCHEN')),
        read(keys.claimed(tenantId, branchId, 'KITCHEN')),
      ]);
      return { waiting, claimed };
    },
    close,
  };
}

/** A store whose first write ends in a crash. */
function crashing(store: Store, crash: Crash): Store {
  let due = crash;
  return {
    ...store,
    async write(writes: readonly Write[]) {
      const now = due;
      due = 'none';
      if (now === 'before') throw new Crashed('before the write');
      const written = await store.write(writes);
      if (now === 'after') throw new Crashed('after the write');
      return written;
    },
  };
}

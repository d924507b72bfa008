import type { StaffMember } from '@pardos/contracts/caller';
import { describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { changeTask } from '../domain/change-task.ts';
import { requestedTask } from '../domain/new-task.ts';
import type { StageTask } from '../domain/task.ts';
import { anOrder, kitchen } from './an-order.ts';
import { claimNext } from './claim-next.ts';

const now = new Date('2026-11-24T20:00:00.000Z');
const ana = { id: 'S-ana', name: 'Ana Torres', role: 'COOK' } as const;
const input = { idempotencyKey: 'tap-1', branchId: 'B1', kind: 'KITCHEN' } as const;

function aTask(id: string, minutesAgo: number): StageTask {
  const placedAt = new Date(now.getTime() - minutesAgo * 60_000).toISOString();
  return requestedTask({ ...anOrder, id, number: id, placedAt }, kitchen, placedAt, false).task;
}

const takenByAna = (task: StageTask) => changeTask(task, { action: 'CLAIMED', by: ana, at: now, reason: null }).task;

/** A kitchen in which somebody else is faster for the orders named. */
function aKitchen({
  waiting = [],
  abandoned = [],
  lost = [],
}: {
  waiting?: StageTask[];
  abandoned?: StageTask[];
  lost?: string[];
}) {
  const caller: StaffMember = {
    kind: 'STAFF',
    tenantId: 'T1',
    id: 'S-luis',
    name: 'Luis Paz',
    roles: ['COOK'],
    branchIds: ['B1'],
  };
  const all = [...waiting, ...abandoned];
  const saved: StageTask[] = [];
  const tasks = {
    earlierClaim: async () => null,
    waiting: async () => waiting,
    abandoned: async () => abandoned,
    save: async ([change]: { task: StageTask }[]) => {
      if (change === undefined || lost.includes(change.task.orderId)) return false;
      saved.push(change.task);
      return true;
    },
    ofOrder: async (orderId: string) => ({
      tasks: all.filter((task) => task.orderId === orderId).map(takenByAna),
      cancelled: false,
    }),
  };
  const ctx = { caller, tasks, now: () => now } as unknown as Context;
  return { ctx, saved };
}

describe('taking the next task', () => {
  it('tells who was faster when nothing else waits', async () => {
    const { ctx, saved } = aKitchen({ waiting: [aTask('A', 5)], lost: ['A'] });

    expect(await claimNext(ctx, input)).toMatchObject({
      ok: false,
      reason: { code: 'ALREADY_CLAIMED', by: 'Ana Torres', at: now.toISOString() },
    });
    expect(saved).toEqual([]);
  });

  it('goes on to the next oldest when somebody was faster', async () => {
    const { ctx } = aKitchen({ waiting: [aTask('A', 5), aTask('B', 3)], lost: ['A'] });

    expect(await claimNext(ctx, input)).toMatchObject({ ok: true, value: { orderId: 'B', by: { name: 'Luis Paz' } } });
  });

  it('takes over what its owner left behind when that is the oldest', async () => {
    const { ctx } = aKitchen({ waiting: [aTask('B', 3)], abandoned: [takenByAna(aTask('A', 60))] });

    expect(await claimNext(ctx, input)).toMatchObject({
      ok: true,
      value: { orderId: 'A', lastAction: 'TAKEN_OVER', by: { name: 'Luis Paz' } },
    });
  });

  it('says that the queue is empty when it is', async () => {
    const { ctx } = aKitchen({});

    expect(await claimNext(ctx, input)).toMatchObject({ ok: false, reason: { code: 'QUEUE_EMPTY' } });
  });
});

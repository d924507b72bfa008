import { outboxRow } from '@pardos/platform/outbox';
import { absent, always, attributeIs, type Store, type Write } from '@pardos/platform/store';
import type { Change } from '../domain/change-task.ts';
import { LedgerLine } from '../domain/ledger.ts';
import { stageEvent } from '../domain/stage-event.ts';
import type { StageTask } from '../domain/task.ts';
import { keys, taskItem, taskOf } from './table.ts';

/** An order's tasks in the order of its stages, and whether the order was cancelled. */
export type OrderTasks = { readonly tasks: readonly StageTask[]; readonly cancelled: boolean };

export type Claim = { readonly staffId: string; readonly key: string; readonly bodyHash: string };

type SaveCondition = {
  /** The tap that claims: a repeat of it finds what it took. */
  readonly claim?: Claim;
  /** A stage that was not reached when it was read, and must not be reached now. */
  readonly unreached?: Pick<StageTask, 'orderId' | 'index'> | undefined;
};

export type Tasks = ReturnType<typeof tasksOf>;

/** The tasks of one tenant, and their ledger. */
export function tasksOf(store: Store, tenantId: string) {
  const put = ({ task, line }: Change, when = changedFrom(task)): Write[] => [
    { put: taskItem(tenantId, task), when },
    { put: { ...keys.ledger(tenantId, line.orderId, line.index, line.sequence), ...line }, when: absent },
  ];
  const told = (change: Change): Write[] => {
    const event = stageEvent(tenantId, change);
    return event === null ? [] : [outboxRow(keys.order(tenantId, change.task.orderId), event)];
  };
  return {
    async ofOrder(orderId: string): Promise<OrderTasks> {
      const items = await store.query({ pk: keys.order(tenantId, orderId), prefix: 'STAGE#' });
      const end = keys.cancelled(tenantId, orderId).SK;
      const tasks = items.filter((item) => item.SK !== end).map(taskOf);
      return { tasks, cancelled: tasks.length < items.length };
    },

    /** The first that wait, oldest first. The index may lag: write on condition. */
    async waiting(branchId: string, kind: string, limit: number): Promise<StageTask[]> {
      const items = await store.query({ index: 'GSI1', pk: keys.waiting(tenantId, branchId, kind), limit });
      return items.map(taskOf);
    },

    /** Claimed tasks whose owner has not been heard of since the lease ran out. */
    async abandoned(branchId: string, kind: string, now: Date): Promise<StageTask[]> {
      const pk = keys.claimed(tenantId, branchId, kind);
      const items = await store.query({ index: 'GSI1', pk, before: now.toISOString(), limit: 1 });
      return items.map(taskOf);
    },

    /** Stores changes with their ledger lines and events, all or none. False: somebody was faster. */
    async save(changes: readonly Change[], { claim, unreached }: SaveCondition = {}): Promise<boolean> {
      const writes = changes.flatMap((change) => [...put(change), ...told(change)]);
      const [first] = changes;
      if (claim !== undefined && first !== undefined) writes.push(claimRow(tenantId, claim, first));
      if (unreached !== undefined) {
        writes.push({ check: keys.task(tenantId, unreached.orderId, unreached.index), when: absent });
      }
      return await store.write(writes);
    },

    /** Adds the tasks of an order that reached a stage. False when what was seen of the order changed meanwhile. */
    async add(orderId: string, changes: readonly Change[], seen: OrderTasks): Promise<boolean> {
      const previous = seen.tasks.at(-1);
      const same: Write[] = seen.cancelled ? [] : [{ check: keys.cancelled(tenantId, orderId), when: absent }];
      if (previous !== undefined) {
        const check = keys.task(tenantId, orderId, previous.index);
        same.push({ check, when: attributeIs('writes', previous.writes) });
      }
      return await store.write([...changes.flatMap((change) => put(change, absent)), ...same]);
    },

    /** Remembers that the order was cancelled, and cancels its tasks. */
    async cancel(orderId: string, changes: readonly Change[]): Promise<boolean> {
      const mark = { put: { ...keys.cancelled(tenantId, orderId), cancelled: true }, when: always };
      return await store.write([mark, ...changes.flatMap((change) => put(change))]);
    },

    async ledger(orderId: string): Promise<LedgerLine[]> {
      const items = await store.query({ pk: keys.order(tenantId, orderId), prefix: 'LEDGER#', limit: 1000 });
      return items.map((item) => LedgerLine.parse(item));
    },

    /** What an earlier claim with the same key took; null when there was none. */
    async earlierClaim({ staffId, key }: Claim): Promise<{ orderId: string; index: number; bodyHash: string } | null> {
      const item = await store.get(keys.idempotency(tenantId, staffId, key));
      if (item === undefined) return null;
      return { orderId: String(item.orderId), index: Number(item.index), bodyHash: String(item.bodyHash) };
    },
  };
}

/** The task is as it was before this change: one write less. */
function changedFrom(task: StageTask) {
  return attributeIs('writes', task.writes - 1);
}

function claimRow(tenantId: string, { staffId, key, bodyHash }: Claim, { task, line }: Change): Write {
  const ttl = Math.floor(Date.parse(line.at) / 1000) + 48 * 3600;
  const { orderId, index } = task;
  return { put: { ...keys.idempotency(tenantId, staffId, key), orderId, index, bodyHash, ttl }, when: absent };
}

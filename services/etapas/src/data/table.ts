import type { Item, Key } from '@pardos/platform/store';
import { StageTask } from '../domain/task.ts';

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');

/** Every key of the table. */
export const keys = {
  order: (tenantId: string, orderId: string) => `T#${tenantId}#O#${orderId}`,
  task: (tenantId: string, orderId: string, index: number): Key => ({
    PK: keys.order(tenantId, orderId),
    SK: `STAGE#${pad(index, 2)}`,
  }),
  /** Sorts behind the tasks, so that one query reads them and it. */
  cancelled: (tenantId: string, orderId: string): Key => ({ PK: keys.order(tenantId, orderId), SK: 'STAGE#END' }),
  ledger: (tenantId: string, orderId: string, index: number, sequence: number): Key => ({
    PK: keys.order(tenantId, orderId),
    SK: `LEDGER#${pad(index, 2)}#${pad(sequence, 4)}`,
  }),
  waiting: (tenantId: string, branchId: string, kind: string) => `T#${tenantId}#B#${branchId}#Q#${kind}`,
  claimed: (tenantId: string, branchId: string, kind: string) => `T#${tenantId}#B#${branchId}#C#${kind}`,
  mine: (tenantId: string, staffId: string) => `T#${tenantId}#U#${staffId}`,
  idempotency: (tenantId: string, staffId: string, key: string): Key => ({
    PK: `T#${tenantId}#IDEM#${staffId}#${key}`,
    SK: 'IDEM',
  }),
  person: (tenantId: string, staffId: string): Key => ({ PK: `T#${tenantId}#STAFF#${staffId}`, SK: 'STAFF' }),
};

/** A task with the indexes it belongs to in its state: the queue while it waits, its owner's list while claimed. */
export function taskItem(tenantId: string, task: StageTask): Item {
  return { ...keys.task(tenantId, task.orderId, task.index), ...indexesOf(tenantId, task), ...task };
}

function indexesOf(
  tenantId: string,
  { state, branchId, kind, arrival, orderId, leaseUntil, by, startedAt }: StageTask,
) {
  if (state === 'WAITING') {
    return { GSI1PK: keys.waiting(tenantId, branchId, kind), GSI1SK: `${arrival}#${orderId}` };
  }
  if (state !== 'CLAIMED' || by?.id === null || by === null) return {};
  return {
    GSI1PK: keys.claimed(tenantId, branchId, kind),
    GSI1SK: leaseUntil,
    GSI2PK: keys.mine(tenantId, by.id),
    GSI2SK: startedAt,
  };
}

/** Reads a task. */
export function taskOf(item: Item): StageTask {
  return StageTask.parse(item);
}

import { arrivalOf, type OrderSnapshot } from '@pardos/contracts/events/snapshots';
import type { StageDefinition } from '@pardos/contracts/stages';
import type { Change } from './change-task.ts';
import { genesis, ledgerLine } from './ledger.ts';
import { type StageTask, systemPerson } from './task.ts';

type Start = Pick<StageTask, 'state'> & {
  readonly at: string;
  readonly action: 'REQUESTED' | 'AUTOMATIC' | 'CANCELLED';
};

/** The task of a stage that the order has just reached. Blocked when the stage before was taken back meanwhile. */
export function requestedTask(order: OrderSnapshot, stage: StageDefinition, at: string, blocked: boolean): Change {
  return newTask(order, stage, { at, action: 'REQUESTED', state: blocked ? 'BLOCKED' : 'WAITING' });
}

/** The task of a stage that is done by rule, without a person. */
export function automaticTask(order: OrderSnapshot, stage: StageDefinition): Change {
  return newTask(order, stage, { at: order.placedAt, action: 'AUTOMATIC', state: 'COMPLETED' });
}

/** The task of a stage that the order reached after it was cancelled: events may come in any order. */
export function cancelledTask(order: OrderSnapshot, stage: StageDefinition, at: string): Change {
  return newTask(order, stage, { at, action: 'CANCELLED', state: 'CANCELLED' });
}

function newTask(order: OrderSnapshot, stage: StageDefinition, { at, action, state }: Start): Change {
  const { index, kind, targetSeconds, timeoutSeconds } = stage;
  const line = ledgerLine(genesis(order.id, index), {
    orderId: order.id,
    index,
    kind,
    sequence: 1,
    action,
    by: systemPerson,
    at,
    reason: null,
  });
  const done = state === 'WAITING' || state === 'BLOCKED' ? null : at;
  const task: StageTask = {
    orderId: order.id,
    index,
    kind,
    branchId: order.branchId,
    number: order.number,
    state,
    arrival: arrivalOf(order),
    waitingSince: at,
    startedAt: action === 'AUTOMATIC' ? at : null,
    endedAt: done,
    by: action === 'AUTOMATIC' ? systemPerson : null,
    leaseUntil: null,
    targetSeconds,
    timeoutSeconds,
    codeTries: 0,
    overdueLevel: 0,
    delay: null,
    lastAction: action,
    lastActionAt: at,
    version: 1,
    writes: 1,
    ledgerHash: line.hash,
  };
  return { task, line };
}

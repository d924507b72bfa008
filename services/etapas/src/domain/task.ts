import { StageDelay } from '@pardos/contracts/delays';
import type { StageTaskSnapshot } from '@pardos/contracts/events/snapshots';
import { roles, stageKinds } from '@pardos/contracts/stages';
import * as z from 'zod/mini';

export const Person = z.object({
  /** Null for the system. */
  id: z.nullable(z.string()),
  name: z.string(),
  role: z.nullable(z.enum(roles)),
});
export type Person = z.infer<typeof Person>;

export const systemPerson: Person = { id: null, name: 'Sistema', role: null };

export const ledgerActions = [
  'REQUESTED',
  'AUTOMATIC',
  'CLAIMED',
  'JUMPED',
  'TAKEN_OVER',
  'COMPLETED',
  'RELEASED',
  'REASSIGNED',
  'DELAYED',
  'CLAIM_UNDONE',
  'COMPLETION_UNDONE',
  'SET_ASIDE',
  'RESTORED',
  'CODE_REJECTED',
  'OVERDUE',
  'CANCELLED',
] as const;
export type LedgerAction = (typeof ledgerActions)[number];

/** One stage of one order, for one person. */
export const StageTask = z.object({
  orderId: z.string(),
  index: z.int(),
  kind: z.enum(stageKinds),
  branchId: z.string(),
  number: z.string(),
  state: z.enum(['WAITING', 'CLAIMED', 'COMPLETED', 'BLOCKED', 'CANCELLED']),
  /** When the order was placed: its place in every queue. */
  arrival: z.string(),
  waitingSince: z.string(),
  startedAt: z.nullable(z.string()),
  endedAt: z.nullable(z.string()),
  by: z.nullable(Person),
  /** Until when the claim holds without another action of its owner. */
  leaseUntil: z.nullable(z.string()),
  targetSeconds: z.int(),
  timeoutSeconds: z.int(),
  codeTries: z.int(),
  overdueLevel: z.int(),
  /** Told to the customer; null for none. */
  delay: z._default(z.nullable(StageDelay), null),
  lastAction: z.enum(ledgerActions),
  lastActionAt: z.string(),
  /** Grows with every change that others are told of. */
  version: z.int(),
  /** Grows with every write: the lock. Also the number of ledger lines. */
  writes: z.int(),
  /** Hash of the last ledger line. */
  ledgerHash: z.string(),
});
export type StageTask = z.infer<typeof StageTask>;

/** The id by which the world knows a task. */
export function taskIdOf({ orderId, index }: Pick<StageTask, 'orderId' | 'index'>): string {
  return `${orderId}-${index}`;
}

/** The order and index of a task's id; null when it is not one. */
export function parseTaskId(taskId: string): { orderId: string; index: number } | null {
  const match = /^([0-9A-HJKMNP-TV-Z]{26})-(\d{1,2})$/.exec(taskId);
  return match?.[1] === undefined ? null : { orderId: match[1], index: Number(match[2]) };
}

/** A task as events carry it. */
export function snapshotOf(task: StageTask): StageTaskSnapshot {
  const { index, kind, state, waitingSince, startedAt, endedAt, by, delay, version } = task;
  return { taskId: taskIdOf(task), index, kind, state, waitingSince, startedAt, endedAt, by, delay, version };
}

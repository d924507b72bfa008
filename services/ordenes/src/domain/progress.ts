import type { DomainEvent } from '@pardos/contracts/events/event';
import { StageTaskSnapshot } from '@pardos/contracts/events/snapshots';
import type { Role, StageDefinition, StageKind } from '@pardos/contracts/stages';
import * as z from 'zod/mini';

/** As far as an order has come, for the question whether it can be cancelled. The newest fact of each stage. */
export const Progress = z.object({
  tasks: z.record(z.string(), StageTaskSnapshot),
  outcome: z.nullable(z.object({ kind: z.enum(['COMPLETED', 'CANCELLED']), reason: z.nullable(z.string()) })),
  version: z.int(),
});
export type Progress = z.infer<typeof Progress>;

export const noProgress: Progress = { tasks: {}, outcome: null, version: 0 };

/** What is known after an event; the same object when it tells nothing new. Any order of events ends the same. */
export function mergeEvent(progress: Progress, event: DomainEvent): Progress {
  switch (event.detailType) {
    case 'StageClaimed.v1':
    case 'StageReleased.v1':
    case 'StageReassigned.v1':
    case 'StageCompleted.v1':
    case 'StageUndone.v1': {
      const { task } = event.data;
      const known = progress.tasks[task.index]?.version ?? 0;
      return known >= task.version ? progress : { ...progress, tasks: { ...progress.tasks, [task.index]: task } };
    }
    case 'OrderCompleted.v1':
      return progress.outcome === null ? { ...progress, outcome: { kind: 'COMPLETED', reason: null } } : progress;
    case 'OrderCancelled.v1': {
      const reason = event.data.note ?? event.data.reason;
      return progress.outcome === null ? { ...progress, outcome: { kind: 'CANCELLED', reason } } : progress;
    }
    default:
      throw new Error(`${event.detailType} is not progress of an order`);
  }
}

/** Up to which stage each may cancel: it is too late once somebody has taken that stage. */
const limits: Readonly<Record<'CUSTOMER' | 'HOST' | 'MANAGER', readonly StageKind[]>> = {
  CUSTOMER: ['KITCHEN'],
  HOST: ['PACKING'],
  MANAGER: ['DELIVERY', 'COUNTER'],
};

/** Whoever asks, as the limits know them. */
export function cancellerOf(roles: readonly Role[] | null): keyof typeof limits {
  if (roles === null) return 'CUSTOMER';
  return roles.includes('MANAGER') || roles.includes('ADMIN') ? 'MANAGER' : 'HOST';
}

export type CancelDecision =
  | { readonly allowed: true; readonly limit: number }
  | { readonly allowed: false; readonly stage: StageKind | null };

/** Whether an order may still be cancelled, and the stage from which on it may not. */
export function cancelDecision(
  stages: readonly StageDefinition[],
  progress: Progress,
  canceller: keyof typeof limits,
): CancelDecision {
  if (progress.outcome !== null) return { allowed: false, stage: null };

  const limit = stages.find(({ kind }) => limits[canceller].includes(kind));
  if (limit === undefined) throw new Error('an order without the stage that ends cancelling');
  const begun = Object.values(progress.tasks).find(
    ({ index, state }) => index >= limit.index && (state === 'CLAIMED' || state === 'COMPLETED'),
  );
  return begun === undefined ? { allowed: true, limit: limit.index } : { allowed: false, stage: begun.kind };
}

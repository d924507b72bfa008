import { OrderSnapshot, StageTaskSnapshot } from '@pardos/contracts/events/snapshots';
import { currentStage, type Progress as Facts, statusOf } from '@pardos/contracts/order-status';
import { type OrderStatus, orderStatuses, type StageDefinition } from '@pardos/contracts/stages';
import * as z from 'zod/mini';

/** All that events have told of an order. A stage's facts are kept by its index. */
export const Progress = z.object({
  orderId: z.string(),
  branchId: z.string(),
  /** Null while news of its stages came before news of the order. */
  order: z.nullable(OrderSnapshot),
  /** When the order reached a stage. */
  reached: z.record(z.string(), z.string()),
  /** How often a stage's time ran out. */
  overdue: z.record(z.string(), z.int()),
  /** The newest that was told of a stage's task. */
  tasks: z.record(z.string(), StageTaskSnapshot),
  outcome: z.nullable(
    z.object({ kind: z.enum(['COMPLETED', 'CANCELLED']), at: z.string(), reason: z.nullable(z.string()) }),
  ),
  /** The furthest status that the customer was told; they are never told to go back. */
  told: z.nullable(z.enum(orderStatuses)),
  /** Grows with every change. */
  revision: z.int(),
});
export type Progress = z.infer<typeof Progress>;

/** Nothing is known yet. */
export function noProgress(orderId: string, branchId: string): Progress {
  return {
    orderId,
    branchId,
    order: null,
    reached: {},
    overdue: {},
    tasks: {},
    outcome: null,
    told: null,
    revision: 0,
  };
}

/** What the customer would be told now; null while the order itself is not known. */
export function statusNow(progress: Progress): OrderStatus | null {
  return progress.order === null ? null : statusOf(factsOf(progress, progress.order));
}

/** The first stage that is not done; null when the order has ended or is not known. */
export function stageNow(progress: Progress): StageDefinition | null {
  return progress.order === null ? null : currentStage(factsOf(progress, progress.order));
}

/** True when the status is further than anything the customer was told. */
export function isNews(progress: Progress, status: OrderStatus): boolean {
  return progress.told === null || orderStatuses.indexOf(status) > orderStatuses.indexOf(progress.told);
}

function factsOf({ tasks, outcome }: Progress, order: OrderSnapshot): Facts {
  return {
    stages: order.stages,
    tasks: new Map(Object.values(tasks).map((task) => [task.index, task])),
    outcome: outcome?.kind ?? null,
  };
}

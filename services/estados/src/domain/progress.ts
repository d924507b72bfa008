import { noFacts, OrderFacts, progressOf } from '@pardos/contracts/order-facts';
import { currentStage, statusOf } from '@pardos/contracts/order-status';
import { type OrderStatus, orderStatuses, type StageDefinition } from '@pardos/contracts/stages';
import * as z from 'zod/mini';

/** All that events have told of an order, and what the customer was told of it. */
export const Progress = z.extend(OrderFacts, {
  orderId: z.string(),
  branchId: z.string(),
  /** The furthest status that the customer was told; they are never told to go back. */
  told: z.nullable(z.enum(orderStatuses)),
  /** Minutes of delay that the customer was told. */
  toldDelay: z._default(z.int(), 0),
  /** Grows with every change. */
  revision: z.int(),
});
export type Progress = z.infer<typeof Progress>;

/** Nothing is known yet. */
export function noProgress(orderId: string, branchId: string): Progress {
  return { ...noFacts, orderId, branchId, told: null, toldDelay: 0, revision: 0 };
}

/** What the customer would be told now; null while the order itself is not known. */
export function statusNow(progress: Progress): OrderStatus | null {
  return progress.order === null ? null : statusOf(progressOf(progress, progress.order));
}

/** True while the order belongs on the boards: it has not ended, and does not wait to be paid. */
export function isOnBoards(progress: Progress): boolean {
  return progress.outcome === null && statusNow(progress) !== 'AWAITING_PAYMENT';
}

/** The first stage that is not done; null when the order has ended or is not known. */
export function stageNow(progress: Progress): StageDefinition | null {
  return progress.order === null ? null : currentStage(progressOf(progress, progress.order));
}

/** True when the status is further than anything the customer was told. */
export function isNews(progress: Progress, status: OrderStatus): boolean {
  return progress.told === null || orderStatuses.indexOf(status) > orderStatuses.indexOf(progress.told);
}

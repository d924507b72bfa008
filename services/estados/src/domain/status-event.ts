import { systemActor } from '@pardos/contracts/events/envelope';
import { type EventOf, eventOf } from '@pardos/contracts/events/event';
import { delayOf, expectedAt } from '@pardos/contracts/order-facts';
import type { OrderStatus } from '@pardos/contracts/stages';
import { firstName } from './names.ts';
import { type Progress, stageNow } from './progress.ts';

type Told = { readonly tenantId: string; readonly status: OrderStatus; readonly at: Date };

/** The news for the customer; null while the order itself is not known. */
export function statusEvent(
  progress: Progress,
  { tenantId, status, at }: Told,
): EventOf<'OrderStatusChanged.v1'> | null {
  const { order, orderId, branchId, revision, outcome, tasks } = progress;
  if (order === null) return null;

  const stage = stageNow(progress);
  const by = stage === null ? null : (tasks[stage.index]?.by ?? null);
  return eventOf('OrderStatusChanged.v1', {
    source: 'estados',
    tenantId,
    branchId,
    aggregate: { type: 'status', id: orderId, version: revision },
    occurredAt: at.toISOString(),
    correlationId: orderId,
    causationId: null,
    actor: systemActor,
    data: {
      order: { ...order, promisedAt: expectedAt(order, delayOf(progress)) },
      status,
      by: by === null ? null : firstName(by.name),
      reason: outcome?.reason ?? null,
    },
  });
}

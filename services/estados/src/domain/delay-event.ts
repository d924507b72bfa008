import { systemActor } from '@pardos/contracts/events/envelope';
import { type EventOf, eventOf } from '@pardos/contracts/events/event';
import { delayOf, expectedAt } from '@pardos/contracts/order-facts';
import type { Progress } from './progress.ts';

/** The news that an order is to be expected later than the customer knows; null when it is not, or has ended. */
export function delayEvent(progress: Progress, tenantId: string, at: Date): EventOf<'OrderDelayed.v1'> | null {
  const { order, orderId, branchId, revision, outcome, toldDelay } = progress;
  const delay = delayOf(progress);
  if (order === null || outcome !== null || delay === null || delay.minutes <= toldDelay) return null;

  const { reason, note } = delay;
  return eventOf('OrderDelayed.v1', {
    source: 'estados',
    tenantId,
    branchId,
    aggregate: { type: 'status', id: orderId, version: revision },
    occurredAt: at.toISOString(),
    correlationId: orderId,
    causationId: null,
    actor: systemActor,
    data: {
      order: { ...order, promisedAt: expectedAt(order, delay) },
      minutes: delay.minutes - toldDelay,
      reason,
      note,
    },
  });
}

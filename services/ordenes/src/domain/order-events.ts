import type { Actor } from '@pardos/contracts/events/envelope';
import { type DomainEvent, eventOf } from '@pardos/contracts/events/event';
import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import type { Order } from './order.ts';

/** An order was placed. */
export function orderPlaced(tenantId: string, order: Order, actor: Actor): DomainEvent {
  return eventOf('OrderPlaced.v1', {
    ...envelope(tenantId, order, order.placedAt),
    actor,
    data: { order: snapshotOf(order), ...payByOf(order) },
  });
}

/** Somebody wishes to cancel; too late once the order reaches that stage. Null while nobody has wished it. */
export function cancelRequested(tenantId: string, order: Order, notOnceReached: number): DomainEvent | null {
  const { cancelRequest } = order;
  if (cancelRequest === null) return null;

  const { reason, note, at, by } = cancelRequest;
  return eventOf('OrderCancelRequested.v1', {
    ...envelope(tenantId, order, at),
    actor: by,
    data: { orderId: order.id, reason, note, notOnceReached },
  });
}

/** An order that was placed as a guest became an account's. */
export function orderClaimed(tenantId: string, order: Order, { at, by }: { at: Date; by: Actor }): DomainEvent {
  const { id: orderId, customer } = order;
  if (customer.id === null) throw new Error('an order was claimed by nobody');
  return eventOf('OrderClaimed.v1', {
    ...envelope(tenantId, order, at.toISOString()),
    actor: by,
    data: { orderId, customerId: customer.id },
  });
}

function envelope(tenantId: string, { id, branchId, version }: Order, occurredAt: string) {
  return {
    source: 'ordenes',
    tenantId,
    branchId,
    aggregate: { type: 'order', id, version },
    occurredAt,
    correlationId: id,
    causationId: null,
  };
}

/** What others need to know: no phone, no e-mail, no street. */
function snapshotOf(order: Order): OrderSnapshot {
  const { id, number, shop, branchId, branchName, channel, placedAt, promisedAt, allergyNote, stages } = order;
  return {
    ...{ id, number, shop, branchId, branchName, channel, placedAt, promisedAt, allergyNote, stages },
    customerId: order.customer.id,
    customerName: order.customer.name,
    paymentMethod: order.payment.method,
    ...payByOf(order),
    totalMinor: order.totals.totalMinor,
    scheduled: scheduledOf(order),
    discountMinor: order.totals.discountMinor,
    lines: order.lines.map(({ options, unitPriceMinor: _unit, ...line }) => ({
      ...line,
      options: options.map(({ name }) => name),
    })),
  };
}

/** Left out where there is none: rules ask whether it is there. */
function payByOf({ payBy }: Order): { payBy?: string } {
  return payBy === null ? {} : { payBy };
}

function scheduledOf({ scheduledFor, releaseAt }: Order): OrderSnapshot['scheduled'] {
  return scheduledFor === null || releaseAt === null ? null : { for: scheduledFor, releaseAt };
}

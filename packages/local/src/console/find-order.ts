import { isJsonObject, type Json, textAt } from '../json.ts';
import type { RecordedEvent } from './record-events.ts';

/** An order as events speak of it. */
export type OrderName = {
  readonly orderId: string;
  readonly tenantId: string;
  readonly number: string | null;
  readonly customerName: string | null;
  readonly shopName: string | null;
  readonly lastType: string;
  readonly at: number;
};

/** The orders that events spoke of, the one spoken of last first. */
export function ordersIn(events: readonly RecordedEvent[]): OrderName[] {
  const orders = new Map<string, OrderName>();
  for (const { at, event } of events) {
    const data = isJsonObject(event.detail) ? event.detail.data : undefined;
    const orderId = textAt(data, 'order', 'id') ?? textAt(data, 'orderId');
    if (orderId === undefined) continue;
    const before = orders.get(orderId);
    orders.delete(orderId);
    orders.set(orderId, {
      orderId,
      tenantId: textAt(event.detail, 'tenantId') ?? '',
      number: numberIn(data) ?? before?.number ?? null,
      customerName: textAt(data, 'order', 'customerName') ?? before?.customerName ?? null,
      shopName: textAt(data, 'order', 'shop', 'name') ?? before?.shopName ?? null,
      lastType: event['detail-type'],
      at,
    });
  }
  return [...orders.values()].toReversed();
}

/** The order with that id, or the last one with that number. */
export function findOrder(orders: readonly OrderName[], wanted: string): OrderName | undefined {
  const plain = wanted.trim().toLowerCase();
  const isIt = ({ orderId, number }: OrderName) =>
    orderId.toLowerCase() === plain || number?.toLowerCase() === plain.replace(/^#/, '');
  return orders.find(isIt);
}

function numberIn(data: Json | undefined): string | undefined {
  return textAt(data, 'order', 'number') ?? textAt(data, 'number');
}

import type { DomainEvent } from '@pardos/contracts/events/event';
import { tenantStore } from '@pardos/platform/tenant-store';
import { type Orders, ordersOf } from './data/orders.ts';
import { type TodayRepository, todayOf } from './data/today.ts';

/** What the use cases of events get. */
export type EventContext = { readonly orders: Orders; readonly today: TodayRepository };

/** The context of an event. */
export function eventContextOf({ tenantId }: DomainEvent): EventContext {
  const store = tenantStore(tenantId);
  return { orders: ordersOf(store, tenantId), today: todayOf(store, tenantId) };
}

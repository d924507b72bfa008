import type { DomainEvent } from '@pardos/contracts/events/event';
import { outboxRow } from '@pardos/platform/outbox';
import { absent, always, type Item, type Store, versionIs, type Write } from '@pardos/platform/store';
import { FinderRow, finderRow } from '../domain/finder.ts';
import { Order, placeOf } from '../domain/order.ts';
import { noProgress, Progress } from '../domain/progress.ts';
import { redemption, restitution } from './coupons.ts';
import { placeGivenBack, placeTaken } from './slots.ts';
import { keys } from './table.ts';

export type Orders = ReturnType<typeof ordersOf>;

/** Says that a caller's key was used for an order. */
export type Idempotency = { readonly caller: string; readonly key: string; readonly bodyHash: string };

/** What an order takes with it: its key, and a place in a slot of that capacity. */
export type Claim = Idempotency & { readonly capacity: number | undefined };

type Page = { readonly limit: number; readonly before: string | undefined };

/** More than a branch makes in a day; at less than 300 bytes each they come in one answer of a table, which holds 1 MB. */
const finderRowsOfADay = 3000;
const dayInSeconds = 24 * 3600;

/** The orders of one tenant: bound here, so that no query can be written without it. */
export function ordersOf(store: Store, tenantId: string) {
  return {
    /** The orders that there are of up to 100 ids. */
    async getMany(orderIds: readonly string[]): Promise<Order[]> {
      const items = await store.getMany(orderIds.map((id) => keys.order(tenantId, id)));
      return items.map((item) => Order.parse(item));
    },

    /** How far each of up to 100 orders has come, by its id; nothing is known of those that are missing. */
    async progressOf(orderIds: readonly string[]): Promise<Map<string, Progress>> {
      const items = await store.getMany(orderIds.map((id) => keys.progress(tenantId, id)));
      return new Map(items.map((item) => [String(item.orderId), Progress.parse(item)]));
    },

    /** Orders of a branch on a day, newest first, from behind a cursor. */
    async ofDay(branchId: string, day: string, page: Page): Promise<Order[]> {
      const pk = keys.ofDay(tenantId, branchId, day);
      const items = await store.query({ index: 'GSI2', pk, newestFirst: true, ...page });
      return items.map((item) => Order.parse(item));
    },

    /** What a customer ordered while signed in, newest first, from behind a cursor. */
    async ofCustomer(customerId: string, page: Page): Promise<Order[]> {
      const pk = keys.ofCustomer(tenantId, customerId);
      const items = await store.query({ index: 'GSI1', pk, newestFirst: true, ...page });
      return items.map((item) => Order.parse(item));
    },

    /** What the orders of a branch's day are found by, newest first, from behind a cursor. One call: see finderRowsOfADay. */
    async findable(branchId: string, day: string, before: string | undefined): Promise<FinderRow[]> {
      const pk = keys.ofDay(tenantId, branchId, day);
      const items = await store.query({ pk, prefix: keys.finderPrefix, limit: finderRowsOfADay, newestFirst: true });
      const rows = items.map((item) => FinderRow.parse(item));
      return before === undefined ? rows : rows.filter(({ place }) => place < before);
    },

    /** The next number of a branch's day. A number may be lost, never given twice. */
    async nextNumber(branchId: string, day: string, now: Date): Promise<number> {
      const ttl = Math.floor(now.getTime() / 1000) + 3 * dayInSeconds;
      return await store.increment(keys.counter(tenantId, branchId, day), 'count', ttl);
    },

    /** Writes an order, its key, its event, the use of its coupon and its place in a slot, or none. False: one of them has just gone. */
    async add(order: Order, event: DomainEvent, { caller, key, bodyHash, capacity }: Claim): Promise<boolean> {
      const ttl = Math.floor(Date.parse(order.placedAt) / 1000) + 2 * dayInSeconds;
      return await store.write([
        { put: orderItem(tenantId, order), when: absent },
        { put: finderItem(tenantId, order, noProgress), when: absent },
        ...redemption(tenantId, order.coupon),
        ...placeTaken(tenantId, order, capacity),
        { put: { ...keys.idempotency(tenantId, caller, key), bodyHash, orderId: order.id, ttl }, when: absent },
        outboxRow(keys.aggregate(tenantId, order.id), event),
      ]);
    },

    /** Writes the next version of up to 50 orders, each with its event: all, or none when somebody was faster with one. */
    async saveAll(changes: readonly { readonly order: Order; readonly event: DomainEvent }[]): Promise<boolean> {
      return await store.write(
        changes.flatMap(({ order, event }): Write[] => [
          { put: orderItem(tenantId, order), when: versionIs(order.version - 1) },
          outboxRow(keys.aggregate(tenantId, order.id), event),
        ]),
      );
    },

    /** An order and how far it has come. One call. */
    async withProgress(orderId: string): Promise<{ order: Order; progress: Progress }> {
      const [orderKey, progressKey] = [keys.order(tenantId, orderId), keys.progress(tenantId, orderId)];
      const items = await store.getMany([orderKey, progressKey]);
      const order = items.find(({ SK }) => SK === orderKey.SK);
      const progress = items.find(({ SK }) => SK === progressKey.SK);
      if (order === undefined) throw new Error('news of an order that is not there');
      return { order: Order.parse(order), progress: progress === undefined ? noProgress : Progress.parse(progress) };
    },

    /** Writes how far an order has come, also for who looks for it; given up, its coupon and its place are free again. False: another event was faster. */
    async saveProgress(order: Order, progress: Progress, givenUp: boolean): Promise<boolean> {
      const item = { ...keys.progress(tenantId, order.id), orderId: order.id, ...progress };
      return await store.write([
        { put: item, when: versionIs(progress.version - 1) },
        { put: finderItem(tenantId, order, progress), when: always },
        ...(givenUp ? [...restitution(tenantId, order.coupon), ...placeGivenBack(tenantId, order)] : []),
      ]);
    },
  };
}

function finderItem(tenantId: string, order: Order, progress: Progress): Item {
  return { ...keys.finder(tenantId, order), ...finderRow(order, progress) };
}

function orderItem(tenantId: string, order: Order): Item {
  const { customer, branchId, day } = order;
  const mine = customer.id === null ? {} : { GSI1PK: keys.ofCustomer(tenantId, customer.id), GSI1SK: placeOf(order) };
  const ofDay = { GSI2PK: keys.ofDay(tenantId, branchId, day), GSI2SK: placeOf(order) };
  return { ...keys.order(tenantId, order.id), ...mine, ...ofDay, ...order };
}

import type { DomainEvent } from '@pardos/contracts/events/event';
import { outboxRow } from '@pardos/platform/outbox';
import { type Store, versionIs } from '@pardos/platform/store';
import { Payment } from '../domain/payment.ts';
import { keys } from './table.ts';

export type Payments = ReturnType<typeof paymentsOf>;

/** The online payments of one tenant. */
export function paymentsOf(store: Store, tenantId: string) {
  return {
    async get(orderId: string): Promise<Payment | null> {
      const item = await store.get(keys.payment(tenantId, orderId));
      return item === undefined ? null : Payment.parse(item);
    },

    /** The payments that there are of up to 100 orders. */
    async getMany(orderIds: readonly string[]): Promise<Payment[]> {
      const items = await store.getMany(orderIds.map((id) => keys.payment(tenantId, id)));
      return items.map((item) => Payment.parse(item));
    },

    /** Writes the next version of a payment with its event. False: somebody was faster. */
    async save(payment: Payment, event: DomainEvent | null): Promise<boolean> {
      const put = { ...keys.payment(tenantId, payment.orderId), ...payment };
      const write = { put, when: versionIs(payment.version - 1) };
      const row = event === null ? [] : [outboxRow(keys.order(tenantId, payment.orderId), event)];
      return await store.write([write, ...row]);
    },
  };
}

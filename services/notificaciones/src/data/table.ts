import type { Key } from '@pardos/platform/store';

/** Every key of the table. */
export const keys = {
  order: (tenantId: string, orderId: string) => `T#${tenantId}#O#${orderId}`,
  notice: (tenantId: string, notice: { orderId: string; at: string; status: string }): Key => ({
    PK: keys.order(tenantId, notice.orderId),
    SK: `NOTICE#${notice.at}#${notice.status}`,
  }),
  followed: (tenantId: string, orderId: string): Key => ({ PK: keys.order(tenantId, orderId), SK: 'FOLLOWED' }),
  mailPreferences: (tenantId: string, addressHash: string): Key => ({
    PK: `T#${tenantId}#MAIL#${addressHash}`,
    SK: 'PREFERENCES',
  }),
  /** One effect: an event, told through a channel, about an order. */
  send: (tenantId: string, eventId: string, orderId: string): Key => ({
    PK: `T#${tenantId}#SEND#${eventId}#EMAIL#${orderId}`,
    SK: 'SEND',
  }),
};

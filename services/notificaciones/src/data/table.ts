import type { Key } from '@pardos/platform/store';

/** Whose inbox: of the staff of a branch, or of a customer with an account. */
export type Owner = { readonly branchId: string } | { readonly customerId: string };

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
  /** A browser that is notified of an order. */
  push: (tenantId: string, orderId: string, id: string): Key => ({
    PK: keys.order(tenantId, orderId),
    SK: `PUSH#${id}`,
  }),
  /** One notification: an event, told to one browser. */
  pushSend: (tenantId: string, eventId: string, id: string): Key => ({
    PK: `T#${tenantId}#SEND#${eventId}#PUSH#${id}`,
    SK: 'SEND',
  }),
  inbox: (tenantId: string, owner: Owner) =>
    'branchId' in owner ? `T#${tenantId}#B#${owner.branchId}#INBOX` : `T#${tenantId}#U#${owner.customerId}#INBOX`,
  /** How many notices it has had. */
  inboxHead: (tenantId: string, owner: Owner): Key => ({ PK: keys.inbox(tenantId, owner), SK: 'HEAD' }),
  inboxEntry: (tenantId: string, owner: Owner, place: number): Key => ({
    PK: keys.inbox(tenantId, owner),
    SK: `N#${String(place).padStart(10, '0')}`,
  }),
  /** An event that was told there. */
  inboxTold: (tenantId: string, owner: Owner, eventId: string): Key => ({
    PK: keys.inbox(tenantId, owner),
    SK: `TOLD#${eventId}`,
  }),
  /** How far one person has read. */
  inboxMark: (tenantId: string, owner: Owner, readerId: string): Key => ({
    PK: keys.inbox(tenantId, owner),
    SK: `READ#${readerId}`,
  }),
  /** One effect: an event, told through a channel, about an order. */
  send: (tenantId: string, eventId: string, orderId: string): Key => ({
    PK: `T#${tenantId}#SEND#${eventId}#EMAIL#${orderId}`,
    SK: 'SEND',
  }),
};

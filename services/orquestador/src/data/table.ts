import type { Key } from '@pardos/platform/store';

/** Every key of the table. A task token is in TOKEN items and nowhere else: never indexed, published or logged. */
export const keys = {
  order: (tenantId: string, orderId: string) => `T#${tenantId}#O#${orderId}`,
  flow: (tenantId: string, orderId: string): Key => ({ PK: keys.order(tenantId, orderId), SK: 'FLOW' }),
  token: (tenantId: string, orderId: string, index: number): Key => ({
    PK: keys.order(tenantId, orderId),
    SK: `TOKEN#${String(index).padStart(2, '0')}`,
  }),
  /** A wish to cancel that came before the order itself. */
  earlyCancel: (tenantId: string, orderId: string): Key => ({ PK: keys.order(tenantId, orderId), SK: 'CANCEL' }),
};

import type { Key } from '@pardos/platform/store';

/** Every key of the table. */
export const keys = {
  order: (tenantId: string, orderId: string) => `T#${tenantId}#O#${orderId}`,
  payment: (tenantId: string, orderId: string): Key => ({ PK: keys.order(tenantId, orderId), SK: 'PAYMENT' }),
};

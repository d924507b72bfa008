import type { Key } from '@pardos/platform/store';
import { type Order, placeOf } from '../domain/order.ts';

/** Every key of the table. */
export const keys = {
  aggregate: (tenantId: string, orderId: string) => `T#${tenantId}#O#${orderId}`,
  order: (tenantId: string, orderId: string): Key => ({ PK: keys.aggregate(tenantId, orderId), SK: 'ORDER' }),
  progress: (tenantId: string, orderId: string): Key => ({ PK: keys.aggregate(tenantId, orderId), SK: 'PROGRESS' }),
  ofCustomer: (tenantId: string, customerId: string) => `T#${tenantId}#C#${customerId}`,
  ofDay: (tenantId: string, branchId: string, day: string) => `T#${tenantId}#B#${branchId}#D#${day}`,
  counter: (tenantId: string, branchId: string, day: string): Key => ({
    PK: keys.ofDay(tenantId, branchId, day),
    SK: 'COUNTER',
  }),
  finderPrefix: 'FIND#',
  finder: (tenantId: string, order: Order): Key => ({
    PK: keys.ofDay(tenantId, order.branchId, order.day),
    SK: `${keys.finderPrefix}${placeOf(order)}`,
  }),
  idempotency: (tenantId: string, caller: string, key: string): Key => ({
    PK: `T#${tenantId}#IDEM#${caller}#${key}`,
    SK: 'IDEM',
  }),
  branch: (tenantId: string, branchId: string): Key => ({ PK: `T#${tenantId}#B#${branchId}`, SK: 'BRANCH' }),
  off: (tenantId: string, branchId: string): Key => ({ PK: `T#${tenantId}#B#${branchId}`, SK: 'OFF' }),
  receipt: (tenantId: string, orderId: string): Key => ({ PK: keys.aggregate(tenantId, orderId), SK: 'RECEIPT' }),
  series: (tenantId: string, branchId: string, kind: string): Key => ({
    PK: `T#${tenantId}#B#${branchId}`,
    SK: `SERIES#${kind}`,
  }),
  seriesOfTenant: (tenantId: string): Key => ({ PK: `T#${tenantId}#SERIES`, SK: 'SERIES' }),
  slots: (tenantId: string, branchId: string) => `T#${tenantId}#B#${branchId}#SLOTS`,
  slot: (tenantId: string, branchId: string, startsAt: string): Key => ({
    PK: keys.slots(tenantId, branchId),
    SK: startsAt,
  }),
  coupons: (tenantId: string) => `T#${tenantId}#COUPONS`,
  coupon: (tenantId: string, code: string): Key => ({ PK: keys.coupons(tenantId), SK: code }),
  couponUses: (tenantId: string, code: string): Key => ({ PK: `T#${tenantId}#COUPON#${code}`, SK: 'USES' }),
  couponOfCustomer: (tenantId: string, code: string, customerKey: string): Key => ({
    PK: `T#${tenantId}#COUPON#${code}`,
    SK: `CUSTOMER#${customerKey}`,
  }),
  catalogue: (tenantId: string): Key => ({ PK: `T#${tenantId}#MENU`, SK: 'CATALOGUE' }),
};

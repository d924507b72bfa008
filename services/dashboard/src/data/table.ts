import type { Key } from '@pardos/platform/store';
import type { Bucket } from '../domain/contribution.ts';

/** Every key of the table. */
export const keys = {
  projection: (tenantId: string, orderId: string): Key => ({ PK: `T#${tenantId}#O#${orderId}`, SK: 'PROJ' }),
  /** The hours of a day in one partition: a day is one query, whatever the number of orders. */
  day: (tenantId: string, branchId: string, day: string) => `T#${tenantId}#B#${branchId}#D#${day}`,
  hour: (tenantId: string, { branchId, day, hour }: Bucket): Key => ({
    PK: keys.day(tenantId, branchId, day),
    SK: `H#${String(hour).padStart(2, '0')}`,
  }),
};

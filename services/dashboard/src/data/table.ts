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
  /** Sums of one stage, person or product over the day: beside the hours, so that one query reads them all. */
  tally: (tenantId: string, { branchId, day }: Pick<Bucket, 'branchId' | 'day'>, tally: string): Key => ({
    PK: keys.day(tenantId, branchId, day),
    SK: `H#${tally}`,
  }),
  /** Which orders are in the day. */
  listed: (tenantId: string, { branchId, day }: Pick<Bucket, 'branchId' | 'day'>, orderId: string): Key => ({
    PK: keys.day(tenantId, branchId, day),
    SK: `O#${orderId}`,
  }),
  reports: (tenantId: string, branchId: string) => ({ pk: `T#${tenantId}#B#${branchId}#REPORTS`, prefix: 'DAY#' }),
  report: (tenantId: string, branchId: string, day: string): Key => ({
    PK: keys.reports(tenantId, branchId).pk,
    SK: `${keys.reports(tenantId, branchId).prefix}${day}`,
  }),
  branch: (tenantId: string, branchId: string): Key => ({ PK: `T#${tenantId}#B#${branchId}`, SK: 'BRANCH' }),
  /** Every branch there is, kept by the reserved tenant that belongs to none: the night works for all. */
  directory: { pk: 'T#public#BRANCHES', prefix: 'BRANCH#' },
  directoryEntry: (tenantId: string, branchId: string): Key => ({
    PK: keys.directory.pk,
    SK: `${keys.directory.prefix}${tenantId}#${branchId}`,
  }),
};

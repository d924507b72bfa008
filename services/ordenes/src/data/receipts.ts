import { absent, type Store, versionIs } from '@pardos/platform/store';
import * as z from 'zod/mini';
import { IssuedReceipt, Series, seriesName } from '../domain/issued-receipt.ts';
import { keys } from './table.ts';

export type Receipts = ReturnType<typeof receiptsOf>;

const Places = z.object({ branchIds: z.array(z.string()), version: z.int() });

/** The receipts of one tenant and the series they are numbered in. */
export function receiptsOf(store: Store, tenantId: string) {
  return {
    async get(orderId: string): Promise<IssuedReceipt | null> {
      const item = await store.get(keys.receipt(tenantId, orderId));
      return item === undefined ? null : IssuedReceipt.parse(item);
    },

    /** Where a branch's series stands; null before its first receipt. */
    async series(branchId: string, kind: IssuedReceipt['kind']): Promise<Series | null> {
      const item = await store.get(keys.series(tenantId, branchId, kind));
      return item === undefined ? null : Series.parse(item);
    },

    /** Gives the branch its place in the tenant, and so the name of its series. Null when somebody else was faster. */
    async openSeries(branchId: string, kind: IssuedReceipt['kind']): Promise<Series | null> {
      const key = keys.seriesOfTenant(tenantId);
      const item = await store.get(key);
      const places = item === undefined ? { branchIds: [], version: 0 } : Places.parse(item);
      const known = places.branchIds.includes(branchId);
      const branchIds = known ? places.branchIds : [...places.branchIds, branchId];
      const next = { ...key, branchIds, version: places.version + 1 };
      if (!known && !(await store.write([{ put: next, when: versionIs(places.version) }]))) return null;
      return { series: seriesName(kind, branchIds.indexOf(branchId) + 1), last: 0, version: 0 };
    },

    /** Takes the number and gives it to the order, or neither: a number is never lost and never given twice. */
    async issue(branchId: string, before: Series, issued: IssuedReceipt): Promise<boolean> {
      const series = { series: before.series, last: issued.number, version: before.version + 1 };
      return await store.write([
        { put: { ...keys.series(tenantId, branchId, issued.kind), ...series }, when: versionIs(before.version) },
        { put: { ...keys.receipt(tenantId, issued.orderId), ...issued }, when: absent },
      ]);
    },

    /** Says that the file lies in the bucket. False when it was said already. */
    async save(issued: IssuedReceipt): Promise<boolean> {
      const put = { ...keys.receipt(tenantId, issued.orderId), ...issued };
      return await store.write([{ put, when: versionIs(issued.version - 1) }]);
    },
  };
}

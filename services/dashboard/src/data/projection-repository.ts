import { type Store, versionIs, type Write } from '@pardos/platform/store';
import { metricsIn } from '../domain/contribution.ts';
import { Projection, type Step } from '../domain/projection.ts';
import { keys } from './table.ts';

export type ProjectionRepository = ReturnType<typeof projectionsOf>;

/** What is known of the orders of one tenant, and what they have added to the counters. */
export function projectionsOf(store: Store, tenantId: string) {
  return {
    async get(orderId: string): Promise<Projection | null> {
      const item = await store.get(keys.projection(tenantId, orderId));
      return item === undefined ? null : Projection.parse(item);
    },

    /** Stores what is known and what it changes in the counters, or neither. False: another event was faster. */
    async save({ projection, change }: Step): Promise<boolean> {
      const key = keys.projection(tenantId, projection.orderId);
      const put: Write = { put: { ...key, ...projection }, when: versionIs(projection.version - 1) };
      if (change === null || metricsIn(change.metrics).length === 0) return await store.write([put]);

      const amounts = Object.fromEntries(metricsIn(change.metrics).map((name) => [name, change.metrics[name] ?? 0]));
      return await store.write([put, { add: keys.hour(tenantId, change.bucket), amounts }]);
    },
  };
}

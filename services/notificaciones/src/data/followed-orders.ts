import { type Store, versionIs } from '@pardos/platform/store';
import { FollowedOrder } from '../domain/followed-order.ts';
import { keys } from './table.ts';

export type FollowedOrders = ReturnType<typeof followedOrdersOf>;

const keptSeconds = 30 * 24 * 3600;

/** The orders of one tenant that somebody is being told about. */
export function followedOrdersOf(store: Store, tenantId: string) {
  return {
    async get(orderId: string): Promise<FollowedOrder | null> {
      const item = await store.get(keys.followed(tenantId, orderId));
      return item === undefined ? null : FollowedOrder.parse(item);
    },

    /** False when somebody else wrote that version first. */
    async save(next: FollowedOrder): Promise<boolean> {
      const ttl = Math.floor(Date.parse(next.order.placedAt) / 1000) + keptSeconds;
      const put = { ...keys.followed(tenantId, next.order.id), ...next, ttl };
      return await store.write([{ put, when: versionIs(next.version - 1) }]);
    },
  };
}

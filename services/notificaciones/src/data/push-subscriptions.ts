import { createHash } from 'node:crypto';
import { always, type Store, versionIs } from '@pardos/platform/store';
import { PushSubscription } from '../domain/push-subscription.ts';
import { SendKey } from '../domain/send-key.ts';
import { keys } from './table.ts';

export type PushSubscriptions = ReturnType<typeof pushSubscriptionsOf>;

/** Orders are over long before. */
const keptSeconds = 3 * 24 * 3600;
const sendKeptSeconds = 30 * 24 * 3600;

/** The browsers that are notified of one tenant's orders. */
export function pushSubscriptionsOf(store: Store, tenantId: string) {
  return {
    async ofOrder(orderId: string): Promise<PushSubscription[]> {
      const items = await store.query({ pk: keys.order(tenantId, orderId), prefix: 'PUSH#' });
      return items.map((item) => PushSubscription.parse(item));
    },

    /** Keeps a browser; the same again changes only its keys. */
    async keep(subscription: PushSubscription, now: Date): Promise<void> {
      const ttl = Math.floor(now.getTime() / 1000) + keptSeconds;
      const key = keys.push(tenantId, subscription.orderId, subscription.id);
      await store.write([{ put: { ...key, ...subscription, ttl }, when: always }]);
    },

    /** Forgets a browser: it wants no more, or its push service does not know it. */
    async forget({ orderId, id }: Pick<PushSubscription, 'orderId' | 'id'>): Promise<void> {
      await store.write([{ remove: keys.push(tenantId, orderId, id) }]);
    },

    /** Where the notification of an event to a browser stands. */
    async sendKey(eventId: string, { id }: PushSubscription): Promise<SendKey | null> {
      const item = await store.get(keys.pushSend(tenantId, eventId, id));
      return item === undefined ? null : SendKey.parse(item);
    },

    /** False: another function was faster. */
    async saveSendKey(eventId: string, { id }: PushSubscription, key: SendKey): Promise<boolean> {
      const ttl = Math.floor(Date.parse(key.at) / 1000) + sendKeptSeconds;
      return await store.write([
        { put: { ...keys.pushSend(tenantId, eventId, id), ...key, ttl }, when: versionIs(key.version - 1) },
      ]);
    },
  };
}

/** The same endpoint gives the same id. */
export function subscriptionId(endpoint: string): string {
  return createHash('sha256').update(endpoint).digest('base64url').slice(0, 22);
}

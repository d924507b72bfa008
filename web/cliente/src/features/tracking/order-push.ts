import type { ApolloClient } from '@apollo/client';
import type { KnownOrder } from '../../orders-on-device.ts';
import { PushKeyQuery, PushSubscribe, PushUnsubscribe } from './tracking-query.ts';

/** Has this browser notified of an order, and ends it. Each answers what is wrong, or null. */
export function orderPush(client: ApolloClient, { id: orderId, token }: KnownOrder) {
  const context = { headers: { 'x-order-token': token } };
  return {
    async subscribe(): Promise<string | null> {
      const { data: known } = await client.query({ query: PushKeyQuery, fetchPolicy: 'no-cache' });
      const input = { orderId, ...(await subscription(known?.pushKey ?? '')) };
      const { data } = await client.mutate({ mutation: PushSubscribe, variables: { input }, context });
      return data?.pushSubscribe.userErrors[0]?.message ?? null;
    },

    async unsubscribe(): Promise<string | null> {
      const { pushManager } = await navigator.serviceWorker.ready;
      const endpoint = (await pushManager.getSubscription())?.endpoint;
      if (!endpoint) return null;
      const variables = { input: { orderId, endpoint } };
      const { data } = await client.mutate({ mutation: PushUnsubscribe, variables, context });
      return data?.pushUnsubscribe.userErrors[0]?.message ?? null;
    },
  };
}

/** This browser's address at its push service, and its keys. */
async function subscription(applicationServerKey: string) {
  const { pushManager } = await navigator.serviceWorker.ready;
  const made =
    (await pushManager.getSubscription()) ??
    (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }));
  const { endpoint = '', keys } = made.toJSON();
  return { endpoint, p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' };
}

import { usePoll } from '@pardos/web-ui/use-poll.ts';
import { OrderStatusQuery } from './tracking-query.ts';

/** Follows an order with the token that its link carries. */
export function useTracking(orderId: string, token: string) {
  const headers = { 'x-order-token': token };
  const poll = usePoll({
    query: OrderStatusQuery,
    variables: (knownRevision) => ({ id: orderId, knownRevision }),
    select: (data) => ({ ...data.orderStatus, changed: data.orderStatus.changed ?? null }),
    key: `${orderId} ${token}`,
    headers,
  });

  return { ...poll, headers };
}

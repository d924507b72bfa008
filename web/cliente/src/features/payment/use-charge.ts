import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { type Charge, ChargeQuery } from './charge-query.ts';

export type Headers = Readonly<Record<string, string>>;

/** How soon to ask again: often while an answer is awaited, seldom while another device could pay, never at the end. */
const pace: Readonly<Record<Charge['state'], number>> = {
  AWAITING: 6000,
  PROCESSING: 2000,
  PAID: 0,
  CLOSED: 6000,
  REFUNDING: 3000,
  REFUNDED: 0,
};

/** The online payment of an order, followed; null in the instant before it is known. `news` asks at once. */
export function useCharge(orderId: string, headers: Headers, news: string) {
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ChargeQuery, {
    variables: { id: orderId },
    context: { headers },
    fetchPolicy: 'no-cache',
  });
  const charge = data?.order?.charge ?? null;
  const every = charge === null ? 1000 : pace[charge.state];

  useEffect(() => {
    if (every === 0) stopPolling();
    else startPolling(every);
    return stopPolling;
  }, [every, startPolling, stopPolling]);

  // Another status of the order is news of its money.
  const heard = useRef(news);
  useEffect(() => {
    if (heard.current === news) return;
    heard.current = news;
    void refetch();
  }, [news, refetch]);

  return { charge, failed: error !== undefined && charge === null, refresh: async () => void (await refetch()) };
}

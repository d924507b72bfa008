import { usePoll } from '@pardos/web-ui/use-poll.ts';
import { useEffect } from 'react';
import type { KnownOrder } from '../../orders-on-device.ts';
import { OrderNewsQuery } from './notices-query.ts';
import type { OrderNews } from './told.ts';

/** Its page asks faster; a count in the header need not. 0 stays: it is over. */
const SLOWEST_SECONDS = 30;

type Props = {
  readonly order: KnownOrder;
  readonly onNews: (orderId: string, news: OrderNews) => void;
};

/** Listens for what is told of one order that this device placed, with the token that it holds. Shows nothing. */
export function OrderFeed({ order, onNews }: Props) {
  const { data } = usePoll({
    query: OrderNewsQuery,
    key: order.id,
    variables: (knownRevision) => ({ id: order.id, knownRevision }),
    select: ({ orderStatus: { changed, pollAfterSeconds, ...rest } }) => ({
      ...rest,
      pollAfterSeconds: pollAfterSeconds === 0 ? 0 : SLOWEST_SECONDS,
      changed: changed ? { number: changed.number, notices: changed.order.notices } : null,
    }),
    headers: { 'x-order-token': order.token },
  });

  useEffect(() => {
    if (data) onNews(order.id, data);
  }, [data, order.id, onNews]);

  return null;
}

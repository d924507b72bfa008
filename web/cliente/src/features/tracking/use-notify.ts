import { useApolloClient } from '@apollo/client/react';
import { storedValue, useStored } from '@pardos/web-ui/stored.ts';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { type KnownOrder, ordersOnDevice, rememberOrder } from '../../orders-on-device.ts';
import { orderPush } from './order-push.ts';

const KEPT = 20;
/** Orders of which this browser is notified. */
const followed = storedValue<readonly string[]>({ key: 'pardos:notify:v1', schema: z.array(z.string()), empty: [] });

export type Notifying = 'IMPOSSIBLE' | 'BLOCKED' | 'OFF' | 'ON';

/** Whether this browser is notified of an order, and the ways to begin and to end. */
export function useNotify(shop: string, order: KnownOrder) {
  const push = orderPush(useApolloClient(), order);
  const { busy, refusal, attempt } = useAttempt();
  const [orders, writeOrders] = useStored(followed);
  const [state, setState] = useState<'IMPOSSIBLE' | 'BLOCKED' | 'OFF'>('IMPOSSIBLE');

  useEffect(() => {
    void whatIsPossible().then(setState);
  }, []);

  const begin = () =>
    attempt(async () => {
      if ((await Notification.requestPermission()) !== 'granted') {
        setState('BLOCKED');
        return null;
      }
      const problem = await push.subscribe();
      if (problem === null) remember();
      return problem;
    });

  // A notification opens the order by its address alone: the device must have the token of one that a mail has opened.
  const remember = () => {
    if (
      !ordersOnDevice(shop)
        .read()
        .some(({ id }) => id === order.id)
    )
      rememberOrder(shop, order);
    writeOrders([order.id, ...orders].slice(0, KEPT));
  };

  const end = () =>
    attempt(async () => {
      const problem = await push.unsubscribe();
      if (problem !== null) return problem;
      writeOrders(orders.filter((id) => id !== order.id));
      return null;
    });

  const shown: Notifying = state === 'OFF' && orders.includes(order.id) ? 'ON' : state;
  return { state: shown, busy, refusal, begin, end };
}

async function whatIsPossible(): Promise<'IMPOSSIBLE' | 'BLOCKED' | 'OFF'> {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return 'IMPOSSIBLE';
  if ((await navigator.serviceWorker.getRegistration()) === undefined) return 'IMPOSSIBLE';
  return Notification.permission === 'denied' ? 'BLOCKED' : 'OFF';
}

import { useMutation } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { useStored } from '@pardos/web-ui/stored.ts';
import { useMemo, useState } from 'react';
import { ordersOnDevice } from '../../orders-on-device.ts';
import { OrdersClaim } from './history-query.ts';

/** The orders of this device that nobody's account has, and the way to put them into that of whoever is signed in. */
export function useClaim(shop: string, onClaimed: () => void) {
  const stored = useMemo(() => ordersOnDevice(shop), [shop]);
  const [known] = useStored(stored);
  const [send, { loading }] = useMutation(OrdersClaim);
  const [trouble, setTrouble] = useState<string | null>(null);
  const free = known.filter(({ kept }) => !kept);

  const claim = async () => {
    setTrouble(null);
    try {
      const { data } = await send({ variables: { input: { orderTokens: free.map(({ token }) => token) } } });
      const { orders = [], userErrors = [] } = data?.ordersClaim ?? {};
      const asked = new Set(free.map(({ id }) => id));
      // One that is refused will be refused again: it is not offered any more.
      stored.write(stored.read().map((order) => (asked.has(order.id) ? { ...order, kept: true } : order)));
      if (orders.length === 0) setTrouble(userErrors[0]?.message ?? null);
      onClaimed();
    } catch (error) {
      setTrouble(errorMessage(error));
    }
  };
  return { count: free.length, claim, loading, trouble };
}

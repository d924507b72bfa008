import { useStored } from '@pardos/web-ui/stored.ts';
import { lazy, Suspense, useMemo } from 'react';
import { usePerson } from '../features/account/session.ts';
import { ordersOnDevice } from '../orders-on-device.ts';

const NoticesBell = lazy(async () => ({
  default: (await import('../features/notices/notices-bell.tsx')).NoticesBell,
}));

/** The bell, fetched only for who can have been told something: an order of this device, or an account. */
export function NoticesSpot({ shop }: { readonly shop: string }) {
  const stored = useMemo(() => ordersOnDevice(shop), [shop]);
  const [orders] = useStored(stored);
  const isSignedIn = usePerson() !== null;
  if (orders.length === 0 && !isSignedIn) return null;
  return (
    <Suspense fallback={null}>
      <NoticesBell shop={shop} orders={orders} isSignedIn={isSignedIn} />
    </Suspense>
  );
}

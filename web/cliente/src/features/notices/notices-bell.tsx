import { Button } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { Icon } from '@pardos/web-ui/components/icon.tsx';
import { plural } from '@pardos/web-ui/format.ts';
import { useState } from 'react';
import type { KnownOrder } from '../../orders-on-device.ts';
import styles from './notices-bell.module.css';
import { NoticesList } from './notices-list.tsx';
import { OrderFeed } from './order-feed.tsx';
import { useTold } from './use-told.ts';

const FOLLOWED = 3;
const FOLLOWED_MS = 24 * 3_600_000;

type Props = {
  readonly shop: string;
  /** Of this device, newest first. */
  readonly orders: readonly KnownOrder[];
  readonly isSignedIn: boolean;
};

/** In the header: how much is new of a customer's orders, and what it says. */
export function NoticesBell({ shop, orders, isSignedIn }: Props) {
  const { told, hear, markRead, busy, refusal } = useTold(shop, isSignedIn);
  const [open, setOpen] = useState(false);
  const [since] = useState(() => Date.now() - FOLLOWED_MS);
  const followed = orders.filter(({ placedAt }) => Date.parse(placedAt) > since).slice(0, FOLLOWED);

  const unread = told.filter((notice) => notice.unread).length;
  const news = unread === 0 ? 'ninguno nuevo' : plural(unread, 'nuevo', 'nuevos');
  return (
    <>
      {followed.map((order) => (
        <OrderFeed key={order.id} order={order} onNews={hear} />
      ))}
      <button
        type="button"
        className={styles.bell}
        aria-haspopup="dialog"
        aria-label={`Avisos, ${news}`}
        onClick={() => setOpen(true)}
      >
        <Icon name="bell" size="lg" />
        {unread > 0 && (
          <span className={styles.count} aria-hidden="true">
            {unread}
          </span>
        )}
      </button>
      <Dialog open={open} title="Avisos" onClose={() => setOpen(false)}>
        <div className={styles.panel}>
          <NoticesList told={told} orders={orders} onFollow={() => setOpen(false)} />
          <p role="alert">{refusal}</p>
          {unread > 0 && (
            <Button variant="line" wide disabled={busy} onClick={() => void markRead()}>
              Marcar como leídos
            </Button>
          )}
        </div>
      </Dialog>
    </>
  );
}

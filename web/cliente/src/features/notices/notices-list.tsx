import { EmptyView } from '@pardos/web-ui/components/state-views.tsx';
import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import { formatDate, formatTime, localDay } from '@pardos/web-ui/format.ts';
import { Link } from 'react-router';
import type { KnownOrder } from '../../orders-on-device.ts';
import { usePaths } from '../../paths.ts';
import styles from './notices-list.module.css';
import type { Told } from './told.ts';

type Props = {
  readonly told: readonly Told[];
  /** Whose page this device can open. */
  readonly orders: readonly KnownOrder[];
  readonly onFollow: () => void;
};

/** What was told, newest first; each leads to its order where this device can open it. */
export function NoticesList({ told, orders, onFollow }: Props) {
  const paths = usePaths();
  if (told.length === 0) {
    return (
      <EmptyView icon="bell" title="Todavía no hay avisos" level={3}>
        Aquí te contamos cómo van tus pedidos.
      </EmptyView>
    );
  }
  return (
    <ul className={styles.list}>
      {told.map((notice) => {
        const order = orders.find(({ id }) => id === notice.orderId);
        return (
          <li key={notice.id} className={styles.notice} data-unread={notice.unread}>
            <p>
              {notice.unread && <VisuallyHidden>Nuevo: </VisuallyHidden>}
              {order ? (
                <Link to={paths.tracking(order.id, order.token)} onClick={onFollow}>
                  {notice.title}
                </Link>
              ) : (
                <b>{notice.title}</b>
              )}
              <time dateTime={notice.at}>{formatMoment(notice.at)}</time>
            </p>
            <small>
              {notice.orderNumber && `Pedido ${notice.orderNumber}. `}
              {notice.body}
            </small>
          </li>
        );
      })}
    </ul>
  );
}

function formatMoment(at: string): string {
  return localDay(at) === localDay(Date.now()) ? formatTime(at) : formatDate(at);
}

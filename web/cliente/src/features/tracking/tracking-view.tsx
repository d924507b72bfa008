import { buttonClass } from '@pardos/web-ui/components/button.tsx';
import type { ReactNode } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import type { OrderStatusQuery } from '../../gql/graphql.ts';
import { CancelOrder } from './cancel-order.tsx';
import { Card } from './card.tsx';
import { CourierCard } from './courier-card.tsx';
import { HandoverCode } from './handover-code.tsx';
import { OrderNotices } from './order-notices.tsx';
import { OrderedLines } from './ordered-lines.tsx';
import { ReceiptButton } from './receipt-button.tsx';
import { StatusHead } from './status-head.tsx';
import { Timeline, TimelineStage } from './timeline.tsx';
import styles from './tracking-view.module.css';
import type { useTracking } from './use-tracking.ts';

type Tracking = NonNullable<OrderStatusQuery['orderStatus']['changed']>;

type TrackingViewProps = {
  readonly tracking: Tracking;
  readonly live: ReturnType<typeof useTracking>;
  readonly imageOf: (productId: string) => string | null;
  /** Its online payment; nothing for one that is paid at the door. */
  readonly payment: ReactNode;
  /** The way to be told of changes while the page is closed. */
  readonly notify: ReactNode;
  /** What to do once it is delivered. */
  readonly rating: ReactNode;
};

/** An order on its way, from the headline down to what was ordered. */
export function TrackingView({ tracking, live, imageOf, payment, notify, rating }: TrackingViewProps) {
  const { order, status } = tracking;
  const over = status === 'DELIVERED' || status === 'CANCELLED';
  const unpaid = status === 'AWAITING_PAYMENT';
  const courier = courierOf(tracking);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <StatusHead
          tracking={tracking}
          branchName={order.branch.name}
          scheduledFor={order.scheduledFor ?? null}
          paidOnline={payment !== null}
          live={live}
        />
      </div>
      <div className={styles.column}>
        {status === 'DELIVERED' && <div className={styles.payment}>{rating}</div>}
        {payment !== null && <div className={styles.payment}>{payment}</div>}
        {!unpaid && (
          <div className={styles.timeline}>
            <Card title="Así va tu pedido">
              <Timeline stages={tracking.stages} clockOffsetMs={live.clockOffsetMs} />
            </Card>
          </div>
        )}
        <div className={styles.lines}>
          <Card title="Lo que pediste">
            <OrderedLines order={order} imageOf={imageOf} />
            <div className={styles.help}>
              <a
                className={buttonClass({ variant: 'ghost' })}
                href={`tel:${order.branch.phone.replace(/[^\d+]/g, '')}`}
              >
                Llamar al restaurante
              </a>
              {status === 'DELIVERED' && <ReceiptButton orderId={order.id} headers={live.headers} />}
              {order.canCancel && (
                <CancelOrder order={order} headers={live.headers} onAnswer={() => void live.refresh()} />
              )}
            </div>
          </Card>
        </div>
      </div>
      <div className={styles.column}>
        {order.handoverCode && !over && !unpaid && (
          <div className={styles.code}>
            <HandoverCode code={order.handoverCode} courier={courier} />
          </div>
        )}
        {courier && !over && (
          <div className={styles.courier}>
            <CourierCard name={courier} />
          </div>
        )}
        <div className={styles.notices}>
          {!over && notify}
          <OrderNotices order={order} />
        </div>
      </div>
    </div>
  );
}

/** Who carries it, once somebody does. */
function courierOf(tracking: Tracking): string | null {
  const stages = readFragment(TimelineStage, tracking.stages);
  const delivery = stages.find((stage) => stage.kind === 'DELIVERY' && stage.state === 'CLAIMED');
  return delivery?.by?.name ?? null;
}

import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Bone, EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { VisuallyHidden } from '@pardos/web-ui/components/visually-hidden.tsx';
import { usePoll } from '@pardos/web-ui/use-poll.ts';
import { useEffect } from 'react';
import { OrderActions } from './order-actions.tsx';
import { OrderCustomerCard } from './order-customer-card.tsx';
import { OrderHead } from './order-head.tsx';
import { OrderLedger } from './order-ledger.tsx';
import { OrderMoney } from './order-money.tsx';
import { OrderNotices } from './order-notices.tsx';
import { OrderPageDocument, OrderWatchDocument } from './order-page.ts';
import { OrderRating } from './order-rating.tsx';
import styles from './order-sheet.module.css';
import { OrderStages } from './order-stages.tsx';

type Props = {
  readonly orderId: string;
  readonly branchId: string;
  /** True for who may act on what others have in hand. */
  readonly manages: boolean;
};

/** One order from placing to hand-over: where its time went, what was done and why, what it costs. Stays current by itself. */
export function OrderSheet({ orderId, branchId, manages }: Props) {
  const { data, error, refetch } = useQuery(OrderPageDocument, {
    variables: { id: orderId },
    fetchPolicy: 'cache-and-network',
  });
  const watch = usePoll({
    query: OrderWatchDocument,
    key: orderId,
    variables: (knownRevision) => ({ id: orderId, knownRevision }),
    select: ({ orderStatus }) => orderStatus,
  });

  useEffect(() => {
    if (watch.data) void refetch();
  }, [watch.data, refetch]);

  if (error && !data)
    return (
      <FailedView level={1} onRetry={() => void refetch()}>
        {errorMessage(error)}
      </FailedView>
    );
  if (!data) return <LoadingSheet />;
  if (!data.order)
    return (
      <EmptyView level={1} title="Ese pedido no existe">
        O es de una sede en la que no trabajas.
      </EmptyView>
    );

  const { order } = data;
  const refresh = async () => {
    await Promise.all([refetch(), watch.refresh()]);
  };
  return (
    <>
      <OrderHead order={order} />
      <OrderActions order={order} branchId={branchId} manages={manages} onDone={refresh} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <OrderStages order={order} clockOffsetMs={watch.clockOffsetMs} />
          <OrderLedger order={order} />
        </div>
        <div className={styles.column}>
          <OrderCustomerCard order={order} />
          <OrderRating order={order} />
          <OrderMoney order={order} />
          <OrderNotices orderId={order.id} open={order.status !== 'DELIVERED' && order.status !== 'CANCELLED'} />
        </div>
      </div>
    </>
  );
}

function LoadingSheet() {
  return (
    <LoadingView label="Cargando el pedido…">
      <h1>
        <VisuallyHidden>Pedido</VisuallyHidden>
      </h1>
      <Bone className={styles.boneHead} />
      <div className={styles.columns}>
        <Bone className={styles.bone} />
        <Bone className={styles.bone} />
      </div>
    </LoadingView>
  );
}

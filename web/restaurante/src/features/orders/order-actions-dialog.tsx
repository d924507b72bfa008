import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { buttonClass } from '@pardos/web-ui/components/button.tsx';
import { Dialog } from '@pardos/web-ui/components/dialog.tsx';
import { FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { Link } from 'react-router';
import { graphql } from '../../gql/index.ts';
import { paths } from '../../paths.ts';
import { OrderActions } from './order-actions.tsx';
import styles from './order-actions-dialog.module.css';

const OrderActionsPageDocument = graphql(`
  query OrderActionsPage($id: ID!) {
    order(id: $id) {
      id
      number
      ...OrderActions
    }
  }
`);

type Props = {
  readonly orderId: string;
  readonly number: string;
  readonly branchId: string;
  readonly onClose: () => void;
};

/** What a supervisor can do about an order, without leaving the board. */
export function OrderActionsDialog({ orderId, number, branchId, onClose }: Props) {
  const { data, error, refetch } = useQuery(OrderActionsPageDocument, {
    variables: { id: orderId },
    fetchPolicy: 'network-only',
  });

  return (
    <Dialog open title={`Acciones de ${number}`} onClose={onClose}>
      <div className={styles.body}>
        {error && <FailedView onRetry={() => void refetch()}>{errorMessage(error)}</FailedView>}
        {!data && !error && <LoadingView label="Cargando el pedido…" />}
        {data?.order && (
          <OrderActions order={data.order} branchId={branchId} manages onDone={async () => void (await refetch())} />
        )}
        <Link to={paths.order(orderId)} className={buttonClass({ variant: 'ghost', square: true })}>
          Ver el pedido
        </Link>
      </div>
    </Dialog>
  );
}

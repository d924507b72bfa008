import { useQuery } from '@apollo/client/react';
import { errorCode } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { Bone } from '@pardos/web-ui/components/state-views.tsx';
import { formatDate } from '@pardos/web-ui/format.ts';
import type { PastOrderFragment } from '../../gql/graphql.ts';
import type { KnownOrder } from '../../orders-on-device.ts';
import { DeviceOrderQuery } from './history-query.ts';
import styles from './past-order-card.module.css';
import { PastOrderCard } from './past-order-card.tsx';

type DeviceOrderProps = { readonly known: KnownOrder; readonly onAgain: (order: PastOrderFragment) => void };

/** An order that was placed from this device, read with the token of its link. */
export function DeviceOrder({ known, onAgain }: DeviceOrderProps) {
  const { data, error, refetch } = useQuery(DeviceOrderQuery, {
    variables: { id: known.id },
    context: { headers: { 'x-order-token': known.token } },
    fetchPolicy: 'cache-and-network',
  });

  if (data?.order) return <PastOrderCard order={data.order} token={known.token} onAgain={onAgain} />;
  const isGone = data !== undefined || (error !== undefined && errorCode(error) === 'NOT_FOUND');
  if (!isGone && !error) return <Bone className={styles.bone} />;
  return (
    <article className={styles.card}>
      <h2>Pedido {known.number}</h2>
      <p className={styles.meta}>{formatDate(known.placedAt)}</p>
      <p>{isGone ? 'Su enlace ya venció.' : 'No pudimos traerlo.'}</p>
      {!isGone && (
        <Button variant="line" onClick={() => void refetch()}>
          Reintentar
        </Button>
      )}
    </article>
  );
}

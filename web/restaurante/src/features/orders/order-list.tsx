import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button } from '@pardos/web-ui/components/button.tsx';
import { Bone, EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import type { OrderStatus } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import styles from './order-list.module.css';
import { OrderRow } from './order-row.tsx';

const OrdersDocument = graphql(`
  query Orders($branchId: ID!, $day: Date!, $first: Int!, $after: String, $find: String, $status: String) {
    orders(branchId: $branchId, day: $day, first: $first, after: $after, find: $find, status: $status) {
      edges {
        cursor
        node {
          id
          ...OrderRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const PAGE_SIZE = 50;

type Props = {
  readonly branchId: string;
  readonly day: string;
  /** Words of number, customer, phone or staff; empty for all. */
  readonly find: string;
  readonly status: OrderStatus | null;
};

/** Orders of a day, newest first, a page at a time. */
export function OrderList({ branchId, day, find, status }: Props) {
  const { data, error, loading, refetch, fetchMore } = useQuery(OrdersDocument, {
    variables: { branchId, day, first: PAGE_SIZE, find: find || null, status },
    fetchPolicy: 'cache-and-network',
  });

  if (error) return <FailedView onRetry={() => void refetch()}>{errorMessage(error)}</FailedView>;
  if (!data) return <LoadingRows />;
  const { edges, pageInfo } = data.orders;
  if (edges.length === 0 && (find || status))
    return (
      <EmptyView title={find ? `Nada con “${find}” este día` : 'Ninguno en ese estado'}>
        Busca por número, cliente, celular o quien lo atendió.
      </EmptyView>
    );
  if (edges.length === 0)
    return <EmptyView title="No hay pedidos este día">Elige otro día, o espera al primero.</EmptyView>;

  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({
        orders: { ...fetchMoreResult.orders, edges: [...before.orders.edges, ...fetchMoreResult.orders.edges] },
      }),
    });

  return (
    <>
      <div className={styles.legend} aria-hidden="true">
        <span>Pedido</span>
        <span>Hora</span>
        <span>Cliente</span>
        <span>Tipo</span>
        <span>Estado</span>
        <span>Prometido</span>
        <span className={styles.total}>Total</span>
      </div>
      <ul className={styles.list}>
        {edges.map(({ node }) => (
          <OrderRow key={node.id} order={node} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button square wide variant="ghost" className={styles.more} disabled={loading} onClick={() => void more()}>
          Ver más pedidos
        </Button>
      )}
    </>
  );
}

const bones = [1, 2, 3, 4, 5, 6, 7, 8];

function LoadingRows() {
  return (
    <LoadingView label="Cargando pedidos…">
      {bones.map((place) => (
        <Bone key={place} className={styles.bone} />
      ))}
    </LoadingView>
  );
}

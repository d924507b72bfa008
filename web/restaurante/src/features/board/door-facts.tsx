import { useQuery } from '@apollo/client/react';
import { FailedView } from '@pardos/web-ui/components/state-views.tsx';
import { formatPhone } from '@pardos/web-ui/format.ts';
import { graphql } from '../../gql/index.ts';
import { CashBox } from './cash-box.tsx';
import styles from './door-facts.module.css';

const DoorDocument = graphql(`
  query Door($id: ID!) {
    order(id: $id) {
      id
      customer {
        name
        phone
      }
      ...Cash
    }
  }
`);

/** Who ordered and what they still have to pay, for whoever meets the customer. */
export function DoorFacts({ orderId }: { readonly orderId: string }) {
  const { data, error, refetch } = useQuery(DoorDocument, { variables: { id: orderId } });
  if (error) return <FailedView onRetry={() => void refetch()} title="No pudimos cargar el cobro" />;
  if (!data?.order) return <p className={styles.facts}>Cargando cobro…</p>;

  const { customer } = data.order;
  return (
    <div className={styles.facts}>
      <p className={styles.who}>
        <b>{customer.name}</b> {customer.phone && <a href={`tel:${customer.phone}`}>{formatPhone(customer.phone)}</a>}
      </p>
      <CashBox order={data.order} />
    </div>
  );
}

import { useQuery } from '@apollo/client/react';
import { Money } from '@pardos/web-ui/components/money.tsx';
import { FailedView } from '@pardos/web-ui/components/state-views.tsx';
import { formatPhone } from '@pardos/web-ui/format.ts';
import { graphql } from '../../gql/index.ts';
import { paymentWords } from '../../labels.ts';
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
      totals {
        total {
          formatted
        }
      }
      payment {
        method
      }
      ...Cash
    }
  }
`);

type Props = {
  readonly orderId: string;
  /** True where the customer pays; the front desk only has to know how they will. */
  readonly collects: boolean;
};

/** Who ordered, and what is to be paid. */
export function DoorFacts({ orderId, collects }: Props) {
  const { data, error, refetch } = useQuery(DoorDocument, { variables: { id: orderId } });
  if (error) return <FailedView onRetry={() => void refetch()} title="No pudimos cargar el cobro" />;
  if (!data?.order) return <p className={styles.facts}>Cargando cobro…</p>;

  const { customer, totals, payment } = data.order;
  return (
    <div className={styles.facts}>
      <p className={styles.who}>
        <b>{customer.name}</b> {customer.phone && <a href={`tel:${customer.phone}`}>{formatPhone(customer.phone)}</a>}
      </p>
      {collects ? (
        <CashBox order={data.order} />
      ) : (
        <p className={styles.pays}>
          <Money value={totals.total} /> · {paymentWords(payment.method)}
        </p>
      )}
    </div>
  );
}

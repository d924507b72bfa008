import { useQuery } from '@apollo/client/react';
import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { Button, buttonClass } from '@pardos/web-ui/components/button.tsx';
import { EmptyView, FailedView, LoadingView } from '@pardos/web-ui/components/state-views.tsx';
import { localDay } from '@pardos/web-ui/format.ts';
import { formatHour, formatShortDay } from '@pardos/web-ui/format-work.ts';
import { useStored } from '@pardos/web-ui/stored.ts';
import { Link } from 'react-router';
import type { ChargeState, OrderTicketQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { channelName, isPaidOnline, paymentName } from '../../labels.ts';
import { paths } from '../../paths.ts';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './order-ticket.module.css';
import { printedOrders, withPrinted } from './printed.ts';

const OrderTicketDocument = graphql(`
  query OrderTicket($id: ID!) {
    order(id: $id) {
      id
      number
      channel
      placedAt
      promisedAt
      allergyNote
      customer {
        name
        phone
      }
      address {
        street
        details
        district
        reference
      }
      lines {
        id
        name
        quantity
        note
        options {
          name
        }
        total {
          formatted
        }
      }
      totals {
        total {
          formatted
        }
      }
      charge {
        state
      }
      payment {
        method
        change {
          formatted
        }
      }
    }
  }
`);

type Props = { readonly orderId: string; readonly branchName: string };
type TicketOrder = NonNullable<OrderTicketQuery['order']>;

/** The order on paper of 80 mm. What was printed before on this device says DUPLICADO, so that nobody cooks it twice. */
export function OrderTicket({ orderId, branchName }: Props) {
  const { data, error, refetch } = useQuery(OrderTicketDocument, { variables: { id: orderId } });
  const [printed, setPrinted] = useStored(printedOrders);

  if (error) return <FailedView onRetry={() => void refetch()}>{errorMessage(error)}</FailedView>;
  if (!data) return <LoadingView label="Cargando el ticket…" />;
  if (!data.order) return <EmptyView title="Ese pedido no existe">O es de una sede en la que no trabajas.</EmptyView>;

  const print = () => {
    window.print();
    setPrinted(withPrinted(printed, orderId));
  };
  return (
    <>
      <div className={styles.tools}>
        <Link to={paths.order(orderId)} className={buttonClass({ variant: 'ghost', square: true })}>
          Volver
        </Link>
        <Button square onClick={print}>
          <Glyph name="printer" /> Imprimir
        </Button>
      </div>
      <Paper order={data.order} branchName={branchName} again={printed.includes(orderId)} />
    </>
  );
}

/** Whoever holds the paper must neither cook what is not paid nor collect twice. */
function moneyWords(state: ChargeState | undefined): string {
  return state === 'PAID' ? 'PAGADO EN LÍNEA: NO COBRAR' : 'SIN PAGAR: NO PREPARAR';
}

type PaperProps = { readonly order: TicketOrder; readonly branchName: string; readonly again: boolean };

function Paper({ order, branchName, again }: PaperProps) {
  const { number, channel, placedAt, promisedAt, allergyNote, customer, address, lines, totals } = order;
  const { payment, charge } = order;
  return (
    <article className={styles.paper} aria-label={`Ticket ${number}`}>
      {again && <p className={styles.again}>DUPLICADO</p>}
      <h1 className={styles.number}>{number}</h1>
      <p className={styles.place}>
        {branchName} · {formatShortDay(localDay(placedAt))} {formatHour(placedAt)}
      </p>
      <p className={styles.promise}>
        {channelName[channel]} · para las {formatHour(promisedAt)}
      </p>
      {allergyNote && <p className={styles.allergy}>ALERGIA: {allergyNote}</p>}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.id}>
            <b>{line.quantity}×</b>
            <div>
              <p className={styles.name}>{line.name}</p>
              {line.options.map(({ name }) => (
                <p key={name}>+ {name}</p>
              ))}
              {line.note && <p className={styles.note}>“{line.note}”</p>}
            </div>
            <span>{line.total.formatted}</span>
          </li>
        ))}
      </ul>
      <p className={styles.total}>
        <span>Total · {paymentName[payment.method]}</span> {totals.total.formatted}
      </p>
      {isPaidOnline(payment.method) && <p className={styles.again}>{moneyWords(charge?.state)}</p>}
      {payment.change && <p>Vuelto: {payment.change.formatted}</p>}
      <p className={styles.who}>
        {customer.name}
        {customer.phone && ` · ${customer.phone}`}
      </p>
      {address && (
        <p>
          {[address.street, address.details, address.district].filter(Boolean).join(', ')}. Ref.: {address.reference}
        </p>
      )}
    </article>
  );
}

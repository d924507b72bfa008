import { Money } from '@pardos/web-ui/components/money.tsx';
import type { OrderMoneyFragment } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { chargeName, isPaidOnline, paymentName } from '../../labels.ts';
import { Card } from '../../shell/card.tsx';
import { Chip } from '../../shell/chip.tsx';
import styles from './order-money.module.css';
import { ReceiptButton } from './receipt-button.tsx';

export const OrderMoneyDocument = graphql(`
  fragment OrderMoney on Order {
    id
    lines {
      id
      name
      quantity
      note
      options {
        name
        priceDelta {
          amountMinor
          formatted
        }
      }
      total {
        formatted
      }
    }
    couponCode
    totals {
      subtotal {
        formatted
      }
      discount {
        amountMinor
        formatted
      }
      deliveryFee {
        formatted
      }
      tip {
        amountMinor
        formatted
      }
      tax {
        formatted
      }
      taxRateBps
      total {
        formatted
      }
    }
    payment {
      method
      cashTendered {
        formatted
      }
      change {
        formatted
      }
    }
    charge {
      state
      lastFour
    }
    receipt {
      kind
      documentNumber
      companyName
    }
    status
  }
`);

/** What was ordered and what it costs; IGV is inside. */
export function OrderMoney({ order }: { readonly order: FragmentType<typeof OrderMoneyDocument> }) {
  const { lines, totals, couponCode, payment, charge, receipt, id, status } = readFragment(OrderMoneyDocument, order);
  return (
    <Card title="Pedido y dinero">
      <ul>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      <dl className={styles.sums}>
        <dt>Subtotal</dt>
        <dd>{totals.subtotal.formatted}</dd>
        <dt>Envío</dt>
        <dd>{totals.deliveryFee.formatted}</dd>
        {totals.discount.amountMinor > 0 && (
          <>
            <dt>Cupón {couponCode}</dt>
            <dd>−{totals.discount.formatted}</dd>
          </>
        )}
        {totals.tip.amountMinor > 0 && (
          <>
            <dt>Propina</dt>
            <dd>{totals.tip.formatted}</dd>
          </>
        )}
        <dt className={styles.total}>Total</dt>
        <dd className={styles.total}>{totals.total.formatted}</dd>
        <dt className={styles.quiet}>IGV {totals.taxRateBps / 100} % incluido</dt>
        <dd className={styles.quiet}>{totals.tax.formatted}</dd>
      </dl>
      <p className={styles.chips}>
        <Chip glyph="cash">
          {paymentName[payment.method]}
          {isPaidOnline(payment.method) ? `: ${chargeName[charge?.state ?? 'AWAITING']}` : ' contra entrega'}
        </Chip>
        {charge?.lastFour && <Chip>Termina en {charge.lastFour}</Chip>}
        {payment.cashTendered && <Chip>Paga con {payment.cashTendered.formatted}</Chip>}
        <Chip>
          {receipt.kind === 'FACTURA' ? 'Factura' : 'Boleta'}
          {receipt.documentNumber && ` · ${receipt.documentNumber}`}
        </Chip>
        {receipt.companyName && <Chip>{receipt.companyName}</Chip>}
      </p>
      {status === 'DELIVERED' && <ReceiptButton orderId={id} />}
    </Card>
  );
}

function Line({ line }: { readonly line: OrderMoneyFragment['lines'][number] }) {
  const options = line.options.map(({ name, priceDelta }) =>
    priceDelta.amountMinor > 0 ? `${name} +${priceDelta.formatted}` : name,
  );
  return (
    <li className={styles.line}>
      <span>{line.quantity}×</span>
      <span>
        {line.name}
        {options.length > 0 && <small>{options.join(' · ')}</small>}
        {line.note && <small>“{line.note}”</small>}
      </span>
      <Money value={line.total} />
    </li>
  );
}

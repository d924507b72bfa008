import { Money } from '@pardos/web-ui/components/money.tsx';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { OrderedLinesFragment, PaymentMethod } from '../../gql/graphql.ts';
import styles from './ordered-lines.module.css';

export const OrderedLinesOrder = graphql(`
  fragment OrderedLines on Order {
    channel
    allergyNote
    couponCode
    address {
      street
      details
      district
      reference
    }
    payment {
      method
      change {
        amountMinor
        formatted
      }
    }
    lines {
      id
      productId
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
      subtotal {
        formatted
      }
      discount {
        amountMinor
        formatted
      }
      deliveryFee {
        amountMinor
        formatted
      }
      tip {
        amountMinor
        formatted
      }
      tax {
        formatted
      }
      total {
        formatted
      }
    }
  }
`);

const MEANS: Readonly<Record<PaymentMethod, string>> = {
  CASH: 'en efectivo',
  CARD_ON_DELIVERY: 'con tarjeta',
  YAPE: 'con Yape',
  PLIN: 'con Plin',
  CARD_ONLINE: 'con tarjeta, en línea',
  YAPE_ONLINE: 'con Yape, en línea',
};

type OrderedLinesProps = {
  readonly order: FragmentType<typeof OrderedLinesOrder>;
  readonly imageOf: (productId: string) => string | null;
};

/** What was ordered, what it costs and where it goes. */
export function OrderedLines({ order: masked, imageOf }: OrderedLinesProps) {
  const order = readFragment(OrderedLinesOrder, masked);

  return (
    <>
      <ul className={styles.lines}>
        {order.lines.map((line) => (
          <li key={line.id}>
            <Thumb src={imageOf(line.productId)} />
            <span>
              {line.quantity} × {line.name}
              <small>
                {[...line.options.map((option) => option.name), ...(line.note ? [`«${line.note}»`] : [])].join(', ')}
              </small>
            </span>
            <Money value={line.total} />
          </li>
        ))}
      </ul>
      <Sums order={order} />
      <p className={styles.total}>
        <span>
          Total {MEANS[order.payment.method]}
          <small>
            Incluye IGV <Money value={order.totals.tax} />
            {order.payment.change &&
              order.payment.change.amountMinor > 0 &&
              ` · tu vuelto: ${order.payment.change.formatted}`}
          </small>
        </span>
        <Money value={order.totals.total} />
      </p>
      <Notes order={order} />
    </>
  );
}

function Thumb({ src }: { readonly src: string | null }) {
  return src ? <img src={src} alt="" width={52} height={52} loading="lazy" /> : <span className={styles.blank} />;
}

function Sums({ order: { totals, channel, couponCode } }: { readonly order: OrderedLinesFragment }) {
  return (
    <dl className={styles.sums}>
      <dt>Subtotal</dt>
      <dd>
        <Money value={totals.subtotal} />
      </dd>
      {channel === 'DELIVERY' && (
        <>
          <dt>Delivery</dt>
          <dd>{totals.deliveryFee.amountMinor === 0 ? 'Gratis' : <Money value={totals.deliveryFee} />}</dd>
        </>
      )}
      {totals.discount.amountMinor > 0 && (
        <>
          <dt>Cupón {couponCode}</dt>
          <dd>
            −<Money value={totals.discount} />
          </dd>
        </>
      )}
      {totals.tip.amountMinor > 0 && (
        <>
          <dt>Propina</dt>
          <dd>
            <Money value={totals.tip} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Notes({ order }: { readonly order: OrderedLinesFragment }) {
  const { address, allergyNote } = order;
  if (!address && !allergyNote) return null;
  return (
    <dl className={styles.notes}>
      {address && (
        <div>
          <dt>Lo llevamos a</dt>
          <dd>
            {[address.street, address.details, address.district].filter(Boolean).join(', ')}. Ref.: {address.reference}
          </dd>
        </div>
      )}
      {allergyNote && (
        <div>
          <dt>Alergia que avisaste</dt>
          <dd>{allergyNote}</dd>
        </div>
      )}
    </dl>
  );
}

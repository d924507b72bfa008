import { Money } from '@pardos/web-ui/components/money.tsx';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import styles from './totals.module.css';

export const TotalsTotals = graphql(`
  fragment Totals on OrderTotals {
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
`);

type TotalsProps = { readonly totals: FragmentType<typeof TotalsTotals>; readonly delivery: boolean };

/** The sums of an order; IGV is inside and only told. */
export function Totals({ totals: masked, delivery }: TotalsProps) {
  const totals = readFragment(TotalsTotals, masked);
  const free = totals.deliveryFee.amountMinor === 0;

  return (
    <>
      <dl className={styles.totals}>
        <div>
          <dt>Subtotal</dt>
          <dd>
            <Money value={totals.subtotal} />
          </dd>
        </div>
        {delivery && (
          <div>
            <dt>Delivery</dt>
            <dd className={free ? styles.free : undefined}>{free ? 'Gratis' : <Money value={totals.deliveryFee} />}</dd>
          </div>
        )}
        {totals.discount.amountMinor > 0 && (
          <div>
            <dt>Descuento</dt>
            <dd className={styles.free}>
              −<Money value={totals.discount} />
            </dd>
          </div>
        )}
        {totals.tip.amountMinor > 0 && (
          <div>
            <dt>Propina</dt>
            <dd>
              <Money value={totals.tip} />
            </dd>
          </div>
        )}
        <div className={styles.total}>
          <dt>Total</dt>
          <dd>
            <Money value={totals.total} />
          </dd>
        </div>
      </dl>
      <p className={styles.tax}>
        Incluye IGV <Money value={totals.tax} />
      </p>
    </>
  );
}

import { Money } from '@pardos/web-ui/components/money.tsx';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { isPaidOnline, paymentName } from '../../labels.ts';
import { Glyph } from '../../shell/glyph.tsx';
import styles from './cash-box.module.css';

export const CashDocument = graphql(`
  fragment Cash on Order {
    totals {
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
  }
`);

/** What to collect at the door, and the change to bring; nothing where it was paid online. */
export function CashBox({ order }: { readonly order: FragmentType<typeof CashDocument> }) {
  const { totals, payment } = readFragment(CashDocument, order);
  const cash = payment.method === 'CASH';
  if (isPaidOnline(payment.method)) {
    return (
      <section className={styles.paid} aria-label="Cobro">
        <p className={styles.collect}>
          <Glyph name="check" />
          Ya está pagado: no cobres nada
          <Money className={styles.total} value={totals.total} />
        </p>
      </section>
    );
  }
  return (
    <section className={styles.box} aria-label="Cobro">
      <p className={styles.collect}>
        <Glyph name="cash" />
        {cash ? 'Cobrar en efectivo' : `Cobrar con ${paymentName[payment.method]}`}
        <Money className={styles.total} value={totals.total} />
      </p>
      {cash && (
        <p className={styles.change}>
          {payment.cashTendered ? (
            <>
              <span>
                Paga con <Money value={payment.cashTendered} />
              </span>
              {payment.change && (
                <span>
                  Vuelto <Money value={payment.change} />
                </span>
              )}
            </>
          ) : (
            <span>Paga con el monto exacto</span>
          )}
        </p>
      )}
    </section>
  );
}

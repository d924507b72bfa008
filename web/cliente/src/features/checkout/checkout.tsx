import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { formatMoney } from '@pardos/web-ui/format.ts';
import type { ReactNode } from 'react';
import type { OrderLineInput } from '../../gql/graphql.ts';
import box from './box.module.css';
import { Box } from './box.tsx';
import styles from './checkout.module.css';
import { ContactSection } from './contact-section.tsx';
import { DeliverySection } from './delivery-section.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { PaymentSection } from './payment-section.tsx';
import { PriceDialog } from './price-dialog.tsx';
import { fieldId } from './problems.ts';
import type { CheckoutPlace } from './section.ts';
import { Steps } from './steps.tsx';
import { Summary } from './summary.tsx';
import { isGeneral, useCheckout } from './use-checkout.ts';
import type { PlacedOrder } from './use-place-order.ts';

type CheckoutProps = {
  readonly shop: string;
  readonly place: CheckoutPlace;
  /** Whether somebody is signed in, whose addresses of before are offered. */
  readonly isSignedIn: boolean;
  readonly lines: OrderLineInput[];
  readonly title: ReactNode;
  /** The cart's lines, told what is wrong with each. */
  readonly renderLines: (problemOf: (index: number) => string | null) => ReactNode;
  readonly onChoosePlace: (wish: {
    channel: 'DELIVERY' | 'PICKUP';
    branchSlug: string;
    district: string | null;
  }) => void;
  readonly onOpenChooser: () => void;
  readonly onPlaced: (order: PlacedOrder) => void;
};

/** The whole order on one page: what, where to, who, how it is paid, and one button. */
export function Checkout({
  shop,
  place,
  isSignedIn,
  lines,
  title,
  renderLines,
  onChoosePlace,
  onOpenChooser,
  onPlaced,
}: CheckoutProps) {
  const { draft, section, quote, order, totalMinor, done, send, onSubmit, coupon, otherSlots, onSlot } = useCheckout(
    { shop, place, lines },
    onPlaced,
  );

  return (
    <form onSubmit={onSubmit} noValidate>
      <div className={styles.title}>
        {title}
        <Steps
          steps={[
            { name: 'Entrega', done: done('address') },
            { name: 'Datos', done: done('customer', 'receipt') },
            { name: 'Pago', done: false },
          ]}
        />
      </div>
      <ErrorSummary problems={order.problems} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <div className={box.box}>{renderLines((index) => section.problemAt(`lines.${index}`))}</div>
          <DeliverySection
            {...section}
            {...{ place, isSignedIn, onOpenChooser }}
            promisedAt={quote.promisedAt}
            {...{ otherSlots, onSlot }}
            onChoose={onChoosePlace}
          />
          <ContactSection {...section} />
          <PaymentSection {...section} totalMinor={totalMinor} />
          <Box title="¿Alguna alergia?">
            <TextField
              id={fieldId('allergyNote')}
              label="La cocina y quien empaca lo verán en rojo"
              optional
              placeholder="Ej.: alergia al maní"
              maxLength={140}
              error={section.problemAt('allergyNote')}
              value={draft.allergy}
              onChange={(event) => section.change({ allergy: event.target.value })}
            />
          </Box>
        </div>
        <aside className={styles.side} aria-label="Resumen del pedido">
          <Summary
            delivery={place.channel === 'DELIVERY'}
            totals={quote.totals}
            totalText={totalMinor === null ? null : formatMoney(totalMinor)}
            pending={quote.loading}
            sending={order.sending}
            general={quote.problems.filter(isGeneral)}
            failure={failureText(order.failure, quote.error)}
            onRetryQuote={quote.error ? () => void quote.refetch() : null}
            coupon={coupon}
            tipMinor={draft.tipMinor}
            tipError={section.problemAt('tipMinor')}
            onTip={(tipMinor) => section.change({ tipMinor })}
          />
        </aside>
      </div>
      {order.priceChange && (
        <PriceDialog
          change={order.priceChange}
          onConfirm={() => {
            if (order.priceChange) void send(order.priceChange.newTotal.amountMinor);
          }}
          onClose={() => {
            order.dropPriceChange();
            void quote.refetch();
          }}
        />
      )}
    </form>
  );
}

function failureText(failure: string | null, quoteError: unknown): string | null {
  if (failure)
    return `${failure} Vuelve a pulsar «Hacer pedido»: aunque el anterior haya llegado, no se pedirá dos veces.`;
  return quoteError ? errorMessage(quoteError) : null;
}

import { errorMessage } from '@pardos/web-ui/apollo.ts';
import { TextField } from '@pardos/web-ui/components/field.tsx';
import { formatMoney } from '@pardos/web-ui/format.ts';
import { useStored } from '@pardos/web-ui/stored.ts';
import { type FormEvent, type ReactNode, useMemo } from 'react';
import type { OrderLineInput } from '../../gql/graphql.ts';
import box from './box.module.css';
import { Box } from './box.tsx';
import styles from './checkout.module.css';
import { ContactSection } from './contact-section.tsx';
import { storedCoupon } from './coupon.ts';
import { DeliverySection } from './delivery-section.tsx';
import { type Draft, storedDraft } from './draft.ts';
import { ErrorSummary } from './error-summary.tsx';
import { orderBody } from './order-input.ts';
import { PaymentSection } from './payment-section.tsx';
import { PriceDialog } from './price-dialog.tsx';
import { alternativesAt, draftProblems, fieldId, problemAt as messageAt } from './problems.ts';
import type { CheckoutPlace } from './section.ts';
import { Steps } from './steps.tsx';
import { Summary } from './summary.tsx';
import { type PlacedOrder, usePlaceOrder } from './use-place-order.ts';
import { useQuote } from './use-quote.ts';

type CheckoutProps = {
  readonly shop: string;
  readonly place: CheckoutPlace;
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

/** Told where they stand, not with the whole. */
const OWN_FIELDS = ['couponCode', 'scheduledFor'];

/** The whole order on one page: what, where to, who, how it is paid, and one button. */
export function Checkout({
  shop,
  place,
  lines,
  title,
  renderLines,
  onChoosePlace,
  onOpenChooser,
  onPlaced,
}: CheckoutProps) {
  const stored = useMemo(() => storedDraft(shop), [shop]);
  const [draft, write] = useStored(stored);
  const [coupon, writeCoupon] = useStored(useMemo(() => storedCoupon(shop), [shop]));
  const { branch, channel, district } = place;
  const basis = { branchId: branch.id, channel, district, lines, coupon };
  const quote = useQuote(basis, draft);
  const order = usePlaceOrder(shop, (placed) => {
    writeCoupon('');
    change({ scheduledFor: '' });
    onPlaced(placed);
  });

  const totalMinor = quote.totals?.total.amountMinor ?? null;
  const missing = draftProblems(draft, channel, totalMinor ?? 0);
  const problemAt = (path: string) => messageAt(order.problems, path) ?? messageAt(quote.problems, path);
  const change = (part: Partial<Draft>) => write({ ...stored.read(), ...part });
  const section = { draft, change, problemAt };
  const done = (...starts: string[]) => !missing.some(({ path }) => starts.some((start) => path.startsWith(start)));

  const send = async (expectedTotalMinor: number) => {
    const found = await order.place(orderBody(basis, draft, expectedTotalMinor));
    // What else was refused, a pause or a dish, may be over with the next tap: the quote that was seen still stands.
    if (found.some(({ path }) => OWN_FIELDS.includes(path))) await quote.refetch();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (order.sending || totalMinor === null) return;
    const found = [...quote.problems, ...missing];
    if (found.length > 0) order.setProblems(found);
    else void send(totalMinor);
  };

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
          <div className={box.box}>{renderLines((index) => problemAt(`lines.${index}`))}</div>
          <DeliverySection
            {...section}
            {...{ place, onOpenChooser }}
            promisedAt={quote.promisedAt}
            otherSlots={alternativesAt([...order.problems, ...quote.problems], 'scheduledFor')}
            onSlot={(scheduledFor) => {
              order.setProblems([]);
              change({ scheduledFor });
            }}
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
              error={problemAt('allergyNote')}
              value={draft.allergy}
              onChange={(event) => change({ allergy: event.target.value })}
            />
          </Box>
        </div>
        <aside className={styles.side} aria-label="Resumen del pedido">
          <Summary
            delivery={channel === 'DELIVERY'}
            totals={quote.totals}
            totalText={totalMinor === null ? null : formatMoney(totalMinor)}
            pending={quote.loading}
            sending={order.sending}
            general={quote.problems.filter(({ path }) => !path.includes('.') && !OWN_FIELDS.includes(path))}
            failure={failureText(order.failure, quote.error)}
            onRetryQuote={quote.error ? () => void quote.refetch() : null}
            coupon={{
              code: coupon,
              error: problemAt('couponCode'),
              onChange: (code) => {
                order.setProblems([]);
                writeCoupon(code);
              },
            }}
            tipMinor={draft.tipMinor}
            tipError={problemAt('tipMinor')}
            onTip={(tipMinor) => change({ tipMinor })}
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

import { useStored } from '@pardos/web-ui/stored.ts';
import { type FormEvent, useMemo } from 'react';
import type { OrderLineInput } from '../../gql/graphql.ts';
import { storedCoupon } from './coupon.ts';
import { type Draft, storedDraft } from './draft.ts';
import { orderBody } from './order-input.ts';
import { alternativesAt, draftProblems, problemAt as messageAt, type Problem } from './problems.ts';
import type { CheckoutPlace } from './section.ts';
import { type PlacedOrder, usePlaceOrder } from './use-place-order.ts';
import { useQuote } from './use-quote.ts';

/** Told where they stand, not with the whole. */
const OWN_FIELDS = ['couponCode', 'scheduledFor'];

/** True when a problem is of the order as a whole. */
export function isGeneral({ path }: Problem): boolean {
  return !path.includes('.') && !OWN_FIELDS.includes(path);
}

type Given = { readonly shop: string; readonly place: CheckoutPlace; readonly lines: OrderLineInput[] };

/** What is typed, what it would cost, what is wrong with it, and how it is sent. */
export function useCheckout({ shop, place, lines }: Given, onPlaced: (order: PlacedOrder) => void) {
  const stored = useMemo(() => storedDraft(shop), [shop]);
  const [draft, write] = useStored(stored);
  const [code, writeCoupon] = useStored(useMemo(() => storedCoupon(shop), [shop]));
  const { branch, channel, district } = place;
  const basis = { branchId: branch.id, channel, district, lines, coupon: code };
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
  const mended = (write: () => void) => {
    order.setProblems([]);
    write();
  };
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

  return {
    ...{ draft, section, quote, order, totalMinor, done, send, onSubmit },
    coupon: {
      code,
      error: problemAt('couponCode'),
      onChange: (typed: string) => mended(() => writeCoupon(typed)),
    },
    otherSlots: alternativesAt([...order.problems, ...quote.problems], 'scheduledFor'),
    onSlot: (scheduledFor: string) => mended(() => change({ scheduledFor })),
  };
}

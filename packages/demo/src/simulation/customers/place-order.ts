import * as z from 'zod/mini';
import { assertAccepted, userErrorFields, userErrors } from '../../graph.ts';
import { randomFrom } from '../chance/random.ts';
import { type Connection, connectionTo, type Question } from '../connection/connection.ts';
import { askPoorly } from '../connection/poor-network.ts';
import type { Line } from '../orders/dish-mix.ts';
import type { Channel } from '../orders/shop.ts';
import type { Wish } from '../orders/wish.ts';
import type { Shop } from './customer.ts';

export type Placed = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly channel: Channel;
  readonly total: string;
  readonly totalMinor: number;
  readonly orderToken: string;
};

const Total = z.object({ amountMinor: z.int(), formatted: z.string() });
const Quote = z.object({ orderQuote: z.object({ totals: z.nullable(z.object({ total: Total })), userErrors }) });
const Place = z.object({
  orderPlace: z.object({
    order: z.nullable(z.object({ id: z.string(), number: z.string(), version: z.int() })),
    orderToken: z.nullable(z.string()),
    userErrors,
  }),
});

/** Orders as a guest of the shop would: quotes, adds until the zone's minimum is met, places. */
export async function placeOrder(shop: Shop, wish: Wish): Promise<Placed> {
  const connection = connectionTo(shop.line);
  const { channel, district, tipMinor } = wish;
  const place = { branchId: shop.branch.id, channel, tipMinor };
  const { lines, total } = await quoted(connection, wish, { ...place, district });

  const key = `${shop.run}-order-${wish.index}`;
  const email = shop.emailOf(wish.index);
  const accepted = shop.books.placing({ key, email, totalMinor: total.amountMinor });
  const question = {
    query: `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) {
      order { id number version } orderToken ${userErrorFields} } }`,
    variables: {
      input: {
        ...place,
        idempotencyKey: key,
        lines,
        address: district === null ? null : { street: 'Calle Los Pinos 123', district, reference: 'Frente al parque' },
        customer: { name: wish.name, phone: wish.phone, email },
        payment: { method: wish.payment },
        receipt: { kind: 'BOLETA' },
        expectedTotalMinor: total.amountMinor,
      },
    },
    data: Place,
  };
  const placed = (await answersTo(shop, connection, { question, wish })).map(({ orderPlace }) => {
    assertAccepted('orderPlace', orderPlace.userErrors);
    const { order, orderToken } = orderPlace;
    if (order === null || orderToken === null) throw new Error('an order that is neither placed nor refused');
    accepted({ orderId: order.id, number: order.number });
    return { ...order, channel, orderToken, total: total.formatted, totalMinor: total.amountMinor };
  });
  return last(placed);
}

type Where = Readonly<Record<'branchId' | 'channel' | 'district' | 'tipMinor', string | number | null>>;

async function quoted(connection: Connection, { lines, more }: Wish, place: Where) {
  for (let added = 0; added <= more.length; added += 1) {
    const wanted: readonly Line[] = [...lines, ...more.slice(0, added)];
    const { orderQuote } = await connection.ask({
      query: `query ($input: OrderQuoteInput!) { orderQuote(input: $input) {
        totals { total { amountMinor formatted } } ${userErrorFields} } }`,
      variables: { input: { ...place, lines: wanted } },
      data: Quote,
    });
    const problems = orderQuote.userErrors.filter(({ code }) => code !== 'BELOW_MINIMUM');
    assertAccepted('orderQuote', problems);
    const total = orderQuote.totals?.total;
    if (orderQuote.userErrors.length === 0 && total !== undefined) return { lines: wanted, total };
  }
  throw new Error('the minimum of the zone is never met');
}

type Sending = { readonly question: Question<typeof Place>; readonly wish: Wish };

/** An answer that was thrown away comes first. */
async function answersTo(shop: Shop, connection: Connection, { question, wish }: Sending) {
  if (!wish.whim.poorNetwork) return [await connection.ask(question)];

  const { tally } = shop.line;
  const { answer, thrownAway } = await askPoorly({ connection, tally, random: randomFrom(wish.index) }, question);
  return thrownAway === null ? [answer] : [thrownAway, answer];
}

function last<T>(list: readonly T[]): T {
  const item = list.at(-1);
  if (item === undefined) throw new Error('no answer at all');
  return item;
}

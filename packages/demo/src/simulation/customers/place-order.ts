import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { assertAccepted, type Graph, userErrorFields, userErrors } from '../graph.ts';
import type { Random } from './random.ts';
import type { Channel, Counter, Product } from './shop.ts';

export type Placed = {
  readonly id: string;
  readonly number: string;
  readonly channel: Channel;
  readonly total: string;
  readonly totalMinor: number;
  readonly orderToken: string;
};

const names = ['Valeria Torres', 'Renato Díaz', 'Ximena Prado', 'Hugo Palacios', 'Camila Ríos', 'Iván Cortez'];

const Total = z.object({ amountMinor: z.int(), formatted: z.string() });
const Quote = z.object({ orderQuote: z.object({ totals: z.nullable(z.object({ total: Total })), userErrors }) });
const Place = z.object({
  orderPlace: z.object({
    order: z.nullable(z.object({ id: z.string(), number: z.string() })),
    orderToken: z.nullable(z.string()),
    userErrors,
  }),
});

/** Orders by chance, as a guest of the shop would: quotes, adds until the zone's minimum is met, places. */
export async function placeOrder(graph: Graph, branch: Counter, random: Random): Promise<Placed> {
  const channel = random.pick(['DELIVERY', 'DELIVERY', 'PICKUP'] as const);
  const place = { branchId: branch.id, channel, district: districtOf(branch, channel, random), tipMinor: 0 };
  const { lines, total } = await quoted(graph, { branch, place, random });

  const { district, ...where } = place;
  const address = { street: 'Calle Los Pinos 123', district, reference: 'Frente al parque' };
  const { orderPlace } = await graph(
    `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id number } orderToken ${userErrorFields} } }`,
    {
      input: {
        ...where,
        idempotencyKey: randomUUID(),
        lines,
        address: district === null ? null : address,
        customer: customerOf(random),
        payment: { method: random.pick(['CASH', 'YAPE', 'PLIN', 'CARD_ON_DELIVERY']) },
        receipt: { kind: 'BOLETA' },
        expectedTotalMinor: total.amountMinor,
      },
    },
    Place,
  );
  assertAccepted('orderPlace', orderPlace.userErrors);
  const { order, orderToken } = orderPlace;
  if (order === null || orderToken === null) throw new Error('an order that is neither placed nor refused');
  return { ...order, channel, orderToken, total: total.formatted, totalMinor: total.amountMinor };
}

type Wish = {
  readonly branch: Counter;
  readonly place: { readonly channel: Channel; readonly [field: string]: unknown };
  readonly random: Random;
};

async function quoted(graph: Graph, { branch, place, random }: Wish) {
  const lines = Array.from({ length: random.between(1, 3) }, () => lineOf(branch, place.channel, random));
  for (let tries = 0; tries < 8; tries += 1) {
    const { orderQuote } = await graph(
      `query ($input: OrderQuoteInput!) { orderQuote(input: $input) { totals { total { amountMinor formatted } } ${userErrorFields} } }`,
      { input: { ...place, lines } },
      Quote,
    );
    const problems = orderQuote.userErrors.filter(({ code }) => code !== 'BELOW_MINIMUM');
    assertAccepted('orderQuote', problems);
    const total = orderQuote.totals?.total;
    if (orderQuote.userErrors.length === 0 && total !== undefined) return { lines, total };
    lines.push(lineOf(branch, place.channel, random));
  }
  throw new Error('the minimum of the zone is never met');
}

function lineOf(branch: Counter, channel: Channel, random: Random) {
  const product = random.pick(branch.products[channel]);
  return { productId: product.id, quantity: random.between(1, 2), options: optionsOf(product, random) };
}

function optionsOf({ optionGroups }: Product, random: Random) {
  return optionGroups.flatMap(({ id, min, max, options }) =>
    random
      .some(options, random.between(min, Math.min(max, min + 1)))
      .map((option) => ({ groupId: id, optionId: option.id })),
  );
}

function districtOf({ zones }: Counter, channel: Channel, random: Random): string | null {
  return channel === 'DELIVERY' ? random.pick(zones).district : null;
}

function customerOf(random: Random) {
  const name = random.pick(names);
  return { name, phone: `9${random.between(10_000_000, 99_999_999)}`, email: 'cliente@pardos.demo' };
}

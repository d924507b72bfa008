import { randomUUID } from 'node:crypto';
import { signIn } from '@pardos/demo/sign-in';
import { post } from './post.ts';
import type { RunningCloud } from './running-cloud.ts';

const menuQuery = `query { shop(slug: "pardos") { branch(slug: "benavides") { id menu(channel: DELIVERY) { version
  categories { id name products { id name description imageUrl price { amountMinor formatted }
    optionGroups { id name min max options { id name priceDelta { amountMinor } } } } } } } } }`;
const placeMutation = `mutation($input: OrderPlaceInput!) { orderPlace(input: $input) {
  order { id number totals { total { formatted } } } orderToken userErrors { code message } } }`;

type Product = { id: string; optionGroups: { id: string; min: number; options: { id: string }[] }[] };
type MenuAnswer = { shop: { branch: { id: string; menu: { categories: { products: Product[] }[] } } } };
type Placed = { orderPlace: { order: { id: string } | null; orderToken: string; userErrors: object[] } };

/** The demo's first branch with its people and what can be asked of it. */
export async function openShop({ config }: RunningCloud) {
  const [staffUrl, url] = [config.graphqlUrl, `${config.graphqlUrl}/pardos`];
  const { branch } = (await post<MenuAnswer>(url, menuQuery)).data.shop;
  const dish = branch.menu.categories
    .flatMap(({ products }) => products)
    .find(({ optionGroups }) => optionGroups.some(({ min }) => min > 0));
  if (dish === undefined) throw new Error('the menu has a dish with a choice');
  const line = {
    productId: dish.id,
    quantity: 1,
    options: dish.optionGroups.flatMap(({ id, min, options }) =>
      options.slice(0, min).map((option) => ({ groupId: id, optionId: option.id })),
    ),
  };
  const basis = { branchId: branch.id, channel: 'DELIVERY', lines: [line, line, line], tipMinor: 0 };
  const quote = async () =>
    await post<{ orderQuote: { totals: { total: { amountMinor: number } } } }>(
      url,
      'query($input: OrderQuoteInput!) { orderQuote(input: $input) { totals { total { amountMinor } } userErrors { code } } }',
      { input: { ...basis, district: 'Miraflores' } },
    );
  const expectedTotalMinor = (await quote()).data.orderQuote.totals.total.amountMinor;
  const order = () => ({
    ...basis,
    idempotencyKey: randomUUID(),
    customer: { name: 'Carla Rojas', phone: '987654321', email: 'carla@example.com' },
    address: { street: 'Av. Larco 123', district: 'Miraflores', reference: 'Frente al parque' },
    payment: { method: 'YAPE' },
    receipt: { kind: 'BOLETA' },
    expectedTotalMinor,
  });

  return {
    staffUrl,
    url,
    branchId: branch.id,
    quote,
    menu: async () => await post(url, menuQuery),
    async place() {
      const { data, bytes } = await post<Placed>(url, placeMutation, { input: order() });
      const { order: placed, orderToken, userErrors } = data.orderPlace;
      if (placed === null) throw new Error(JSON.stringify(userErrors));
      return { id: placed.id, orderToken, bytes };
    },
    tokenOf: async (who: string) => await signIn(config.staff, `${who}.benavides@pardos.demo`, 'Pardos2026'),
  };
}

export type BenchShop = Awaited<ReturnType<typeof openShop>>;

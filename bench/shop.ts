import { randomUUID } from 'node:crypto';
import { demoPassword } from '@pardos/demo/data/builders';
import { askGraph } from '@pardos/demo/graph';
import { signIn } from '@pardos/demo/sign-in';
import * as z from 'zod/mini';
import type { RunningCloud } from './running-cloud.ts';

const menuQuery = `query { shop(slug: "pardos") { branch(slug: "benavides") { id menu(channel: DELIVERY) { version
  categories { id name products { id name description imageUrl price { amountMinor formatted }
    optionGroups { id name min max options { id name priceDelta { amountMinor } } } } } } } } }`;
const quoteQuery = `query($input: OrderQuoteInput!) { orderQuote(input: $input) { totals { total { amountMinor } }
  userErrors { code } } }`;
const placeMutation = `mutation($input: OrderPlaceInput!) { orderPlace(input: $input) {
  order { id number totals { total { formatted } } } orderToken userErrors { code message } } }`;

const Product = z.object({
  id: z.string(),
  optionGroups: z.array(z.object({ id: z.string(), min: z.int(), options: z.array(z.object({ id: z.string() })) })),
});
const Menu = z.object({
  shop: z.object({
    branch: z.object({
      id: z.string(),
      menu: z.object({ categories: z.array(z.object({ products: z.array(Product) })) }),
    }),
  }),
});
const Quote = z.object({
  orderQuote: z.object({ totals: z.object({ total: z.object({ amountMinor: z.int() }) }) }),
});
const Placed = z.object({ orderPlace: z.object({ order: z.object({ id: z.string() }), orderToken: z.string() }) });

export type BenchShop = Awaited<ReturnType<typeof openShop>>;

/** The demo's first branch, and what can be asked of it. What it refuses to place ends the benchmark. */
export async function openShop({ config, quiet }: Pick<RunningCloud, 'config' | 'quiet'>) {
  const [staffUrl, url] = [config.graphqlUrl, `${config.graphqlUrl}/pardos`];
  const menu = () => askGraph(url, { query: menuQuery, data: Menu });
  const { branch } = (await menu()).data.shop;
  const products = branch.menu.categories.flatMap((category) => category.products);
  const basis = basisOf(branch.id, products);
  const quote = () => {
    const variables = { input: { ...basis, district: address.district } };
    return askGraph(url, { query: quoteQuery, variables, data: Quote });
  };
  const expectedTotalMinor = (await quote()).data.orderQuote.totals.total.amountMinor;

  return {
    staffUrl,
    url,
    branchId: branch.id,
    productCount: products.length,
    /** Resolves when nothing is under way in the cloud behind it. */
    quiet,
    menu,
    quote,
    place: () => {
      const input = { ...basis, ...customer, address, idempotencyKey: randomUUID(), expectedTotalMinor };
      return askGraph(url, { query: placeMutation, variables: { input }, data: Placed });
    },
    tokenOf: (who: string) => signIn(config.staff, `${who}.benavides@pardos.demo`, demoPassword),
  };
}

const address = { street: 'Av. Larco 123', district: 'Miraflores', reference: 'Frente al parque' };
const customer = {
  customer: { name: 'Carla Rojas', phone: '987654321', email: 'carla@example.com' },
  payment: { method: 'YAPE' },
  receipt: { kind: 'BOLETA' },
};

/** Three times the first dish that has a choice to make. */
function basisOf(branchId: string, products: readonly z.infer<typeof Product>[]) {
  const dish = products.find(({ optionGroups }) => optionGroups.some(({ min }) => min > 0));
  if (dish === undefined) throw new Error('the menu has a dish with a choice');
  const options = dish.optionGroups.flatMap((group) =>
    group.options.slice(0, group.min).map((option) => ({ groupId: group.id, optionId: option.id })),
  );
  const line = { productId: dish.id, quantity: 1, options };
  return { branchId, channel: 'DELIVERY', lines: [line, line, line], tipMinor: 0 };
}

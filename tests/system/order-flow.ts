import { randomUUID } from 'node:crypto';
import { localTime } from '@pardos/contracts/local-time';
import type { System } from './system.ts';

export type Branch = { id: string; slug: string; zones: { district: string }[] };
export type Product = {
  id: string;
  name: string;
  price: { amountMinor: number };
  optionGroups: { id: string; min: number; options: { id: string; priceDelta: { amountMinor: number } }[] }[];
};
export type Problem = { __typename: string; code: string; message: string; field: string[] | null } & Record<
  string,
  unknown
>;
export type Task = {
  id: string;
  number: string;
  kind: string;
  state: string;
  version: number;
  by: { name: string } | null;
};
export type Payload = { task: Task | null; userErrors: Problem[] };

/** The branch and the menu that the tests order from. */
export async function menuOf(system: System, shop = 'pardos', branchSlug = 'benavides') {
  const { data } = await system.customer<{
    shop: { branch: Branch & { menu: { categories: { products: Product[] }[] } } };
  }>(
    `query($shop: String!, $branch: String!) { shop(slug: $shop) { branch(slug: $branch) { id slug zones { district }
      menu(channel: DELIVERY) { categories { products { id name price { amountMinor }
        optionGroups { id min options { id priceDelta { amountMinor } } } } } } } } }`,
    { shop, branch: branchSlug },
    undefined,
    shop,
  );
  const { menu, ...branch } = data.shop.branch;
  return { branch, products: menu.categories.flatMap(({ products }) => products) };
}

export type TestMenu = Awaited<ReturnType<typeof menuOf>>;

/** A dish of the menu with a choice to make. */
export function aDish({ products }: TestMenu): Product {
  const dish = products.find(({ optionGroups }) => optionGroups.some(({ min }) => min > 0));
  if (dish === undefined) throw new Error('the menu has a dish with a choice');
  return dish;
}

/** The branch's day now. */
export function today(): string {
  return localTime(new Date()).day;
}

/** A line with the fewest options that the product allows. */
export function aLine(product: Product, changes: object = {}) {
  const options = product.optionGroups.flatMap((group) =>
    group.options.slice(0, group.min).map((option) => ({ groupId: group.id, optionId: option.id })),
  );
  return { productId: product.id, quantity: 1, options, ...changes };
}

/** An order that is right in everything but its expected total, which a quote must tell. */
export function anOrder(branch: Branch, line: object, changes: object = {}) {
  return {
    idempotencyKey: randomUUID(),
    branchId: branch.id,
    channel: 'DELIVERY',
    lines: [line],
    customer: { name: 'Carla Rojas', phone: '987 654 321', email: 'carla@example.com' },
    address: { street: 'Av. Larco 123', district: branch.zones[0]?.district, reference: 'Frente al parque' },
    payment: { method: 'CASH', cashTenderedMinor: 20_000 },
    receipt: { kind: 'BOLETA' },
    tipMinor: 0,
    couponCode: null as string | null,
    scheduledFor: null as string | null,
    expectedTotalMinor: 0,
    ...changes,
  };
}

export type OrderInput = ReturnType<typeof anOrder>;

/** What the order costs, as the customer's screen learns it. */
export async function totalOf(system: System, input: OrderInput, shop = 'pardos'): Promise<number> {
  const { data } = await system.customer<{ orderQuote: { totals: { total: { amountMinor: number } } } }>(
    'query($input: OrderQuoteInput!) { orderQuote(input: $input) { totals { total { amountMinor } } } }',
    {
      input: {
        branchId: input.branchId,
        channel: input.channel,
        district: input.channel === 'DELIVERY' ? input.address.district : null,
        lines: input.lines,
        tipMinor: input.tipMinor,
        couponCode: input.couponCode,
        scheduledFor: input.scheduledFor,
      },
    },
    undefined,
    shop,
  );
  return data.orderQuote.totals.total.amountMinor;
}

export type Placed = {
  order: { id: string; number: string; version: number } | null;
  orderToken: string | null;
  userErrors: Problem[];
};

/** Sends an order as it is. What GraphQL itself refuses ends in an exception with its code. */
export async function place(system: System, input: object, shop = 'pardos'): Promise<Placed> {
  const { data, errors } = await system.customer<{ orderPlace: Placed }>(
    `mutation($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id number version } orderToken
      userErrors { __typename code message field
        ... on PriceChangedError { oldTotal { amountMinor } newTotal { amountMinor } }
        ... on OptionGroupError { group min max } ... on OutOfZoneError { districts }
        ... on BranchClosedError { opensAt } ... on ItemUnavailableError { item availableFrom }
        ... on SlotFullError { alternatives } } } }`,
    { input },
    undefined,
    shop,
  );
  if (errors !== undefined) throw new Error(errors[0]?.extensions.code);
  return data.orderPlace;
}

/** Places an order that is accepted. */
export async function placed(system: System, input: OrderInput, shop = 'pardos') {
  const expectedTotalMinor = await totalOf(system, input, shop);
  const { order, orderToken, userErrors } = await place(system, { ...input, expectedTotalMinor }, shop);
  if (order === null || orderToken === null) throw new Error(JSON.stringify(userErrors));
  return { ...order, orderToken };
}

const taskFields = `task { id number kind state version by { name } } userErrors { __typename code message field
  ... on AlreadyClaimedError { by at } ... on StageTransitionError { from allowed } ... on HandoverCodeError { triesLeft }
  ... on VersionConflictError { currentVersion } }`;

/** Does something at a stage. The mutation's name decides which. */
export async function atStage(system: System, email: string, mutation: string, input: object): Promise<Payload> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await system.staff<Record<string, Payload>>(
    email,
    `mutation($input: ${type}!) { ${mutation}(input: $input) { ${taskFields} } }`,
    { input },
  );
  if (errors !== undefined) throw new Error(errors[0]?.extensions.code);
  const payload = data[mutation];
  if (payload === undefined) throw new Error(`no answer to ${mutation}`);
  return payload;
}

/** Takes the oldest of a stage. */
export async function claimNext(system: System, email: string, branchId: string, kind: string): Promise<Task> {
  const { task, userErrors } = await atStage(system, email, 'stageClaimNext', {
    idempotencyKey: randomUUID(),
    branchId,
    kind,
  });
  if (task === null) throw new Error(JSON.stringify(userErrors));
  return task;
}

/** Cancels as the customer; gives the codes of what was refused. */
export async function cancel(
  system: System,
  order: { id: string; version: number; orderToken: string },
  shop = 'pardos',
) {
  const { data } = await system.customer<{ orderCancel: { userErrors: { code: string }[] } }>(
    `mutation($input: OrderCancelInput!) { orderCancel(input: $input) { userErrors { code } } }`,
    { input: { orderId: order.id, expectedVersion: order.version, reason: 'CUSTOMER_REQUEST' } },
    order.orderToken,
    shop,
  );
  return data.orderCancel.userErrors.map(({ code }) => code);
}

/** Finishes a task. */
export async function complete(system: System, email: string, task: Task, more: object = {}): Promise<Task> {
  const done = await atStage(system, email, 'stageComplete', {
    taskId: task.id,
    expectedVersion: task.version,
    ...more,
  });
  if (done.task === null) throw new Error(JSON.stringify(done.userErrors));
  return done.task;
}

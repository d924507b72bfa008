import * as z from 'zod/mini';
import type { Connection } from '../connection/connection.ts';
import { DaySums, type Reading, ReadOrder } from './reading.ts';

export type Source = {
  /** The manager's. */
  readonly connection: Connection;
  readonly branchId: string;
  /** Local days of the branch on which the simulation placed orders. */
  readonly days: readonly string[];
  /** True for the e-mail of an order of this simulation. */
  isOurs(email: string): boolean;
};

const Listed = z.object({
  id: z.string(),
  status: z.nullable(z.string()),
  customer: z.object({ email: z.nullable(z.string()) }),
  totals: z.object({ total: z.object({ amountMinor: z.int() }) }),
});
const Page = z.object({
  orders: z.object({
    edges: z.array(z.object({ node: Listed })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  }),
});
const Dashboard = z.object({ dashboard: DaySums });
const Details = z.record(z.string(), z.nullable(ReadOrder));

/** As many orders are read whole in one request. */
const atOnce = 8;

/** Reads everything back as the manager does: the dashboard, the orders of the days page by page, ours whole. */
export async function readBack(source: Source): Promise<Reading> {
  const days: (Reading['days'][number] & { ours: string[] })[] = [];
  for (const day of source.days) {
    const { dashboard } = await source.connection.ask({
      query: `query ($branchId: ID!, $day: Date!) { dashboard(branchId: $branchId, day: $day) {
        orders inProgress delivered cancelled sales { amountMinor } } }`,
      variables: { branchId: source.branchId, day },
      data: Dashboard,
    });
    const listed = await ordersOfDay(source, day);
    const ours = listed.filter(({ customer }) => source.isOurs(customer.email ?? '')).map(({ id }) => id);
    const orders = listed.map(({ status, totals }) => ({ status, totalMinor: totals.total.amountMinor }));
    days.push({ day, sums: dashboard, orders, ours });
  }
  return {
    days,
    orders: await whole(
      source.connection,
      days.flatMap(({ ours }) => ours),
    ),
  };
}

async function ordersOfDay({ connection, branchId }: Source, day: string): Promise<z.infer<typeof Listed>[]> {
  const all: z.infer<typeof Listed>[] = [];
  let after: string | null = null;
  do {
    const { orders }: z.infer<typeof Page> = await connection.ask({
      query: `query ($branchId: ID!, $day: Date!, $after: String) {
        orders(branchId: $branchId, day: $day, first: 50, after: $after) {
          edges { node { id status customer { email } totals { total { amountMinor } } } }
          pageInfo { hasNextPage endCursor } } }`,
      variables: { branchId, day, after },
      data: Page,
    });
    all.push(...orders.edges.map(({ node }) => node));
    after = orders.pageInfo.hasNextPage ? orders.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

async function whole(connection: Connection, ids: readonly string[]): Promise<ReadOrder[]> {
  const orders: ReadOrder[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const details = await connection.ask({
      query: `query { ${some.map((id, at) => `o${at}: order(id: "${id}") { ...Whole }`).join('\n')} }
        fragment Whole on Order { id number status placedAt promisedAt customer { email }
          totals { total { amountMinor } } historyIntact history { kind action at sequence by { name } }
          stages { kind state automatic waitingSince startedAt endedAt by { name } } }`,
      variables: {},
      data: Details,
    });
    orders.push(...Object.values(details).filter((order) => order !== null));
  }
  return orders;
}

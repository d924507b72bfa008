import { askGraph } from '@pardos/demo/graph';
import * as z from 'zod/mini';
import { boardQuery, statusQuery } from '../../bench/questions.ts';
import { type BenchShop, openShop } from '../../bench/shop.ts';
import type { MeteredCloud } from './metered-cloud.ts';
import { type Crew, crewOf, type Placed } from './serve.ts';
import { sumOf, type Work } from './work.ts';

const TIMES = 5;

const Poll = z.object({ revision: z.int(), pollAfterSeconds: z.int() });
const Status = z.object({ orderStatus: Poll });
const Board = z.object({ board: Poll });

export type Counted = Readonly<
  Record<'order' | 'menu' | 'quote' | 'statusUnchanged' | 'statusChanged' | 'boardUnchanged' | 'boardChanged', Work>
> & { readonly statusPollSeconds: number; readonly boardPollSeconds: number };

/** What one of each costs: counted on orders that go all the way, and on what apps ask beside. Work is per one. */
export async function countWork({ cloud, graphqlUrl, workOf }: MeteredCloud): Promise<Counted> {
  const endpoint = cloud.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER ?? '';
  const staff = { endpoint, clientId: cloud.exports['pardos-local-staff-client-id'] ?? '', userPoolId: '' };
  const shop = await openShop({ config: { graphqlUrl, staff }, quiet: () => cloud.idle() });
  const crew = await crewOf(shop);
  const place = async () => {
    const { data } = await shop.place();
    await cloud.idle();
    return data.orderPlace;
  };
  const wholeOrder = async () => await crew.serve(await place());
  const one = async (run: () => Promise<unknown>): Promise<Work> => {
    const work = await workOf(async () => {
      for (let n = 0; n < TIMES; n += 1) await run();
    });
    return sumOf([[1 / TIMES, work]]);
  };

  // What is read only once belongs to no order.
  await wholeOrder();
  const placed = await place();
  const polls = await countPolls({ shop, crew, placed, one });
  const [menu, quote] = [await one(shop.menu), await one(shop.quote)];
  await crew.serve(placed);
  return { ...polls, menu, quote, order: await one(wholeOrder) };
}

type Polling = {
  readonly shop: BenchShop;
  readonly crew: Crew;
  readonly placed: Placed;
  readonly one: (run: () => Promise<unknown>) => Promise<Work>;
};

/** What following an order and watching a board cost, while there is news and while there is none. */
async function countPolls({ shop, crew, placed: { order, orderToken }, one }: Polling) {
  const status = async (known: number | null) => {
    const ask = { query: statusQuery, variables: { id: order.id, known }, data: Status };
    return (await askGraph(shop.url, ask, { orderToken })).data.orderStatus;
  };
  const board = async (known: number | null) => {
    const ask = { query: boardQuery, variables: { id: shop.branchId, known }, data: Board };
    return (await askGraph(shop.staffUrl, ask, crew.cook)).data.board;
  };
  const [seen, shown] = [await status(null), await board(null)];
  return {
    statusUnchanged: await one(() => status(seen.revision)),
    statusChanged: await one(() => status(null)),
    boardUnchanged: await one(() => board(shown.revision)),
    boardChanged: await one(() => board(null)),
    statusPollSeconds: seen.pollAfterSeconds,
    boardPollSeconds: shown.pollAfterSeconds,
  };
}

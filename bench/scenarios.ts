import { randomUUID } from 'node:crypto';
import { localTime } from '@pardos/contracts/local-time';
import { askGraph, type Identity } from '@pardos/demo/graph';
import * as z from 'zod/mini';
import type { Load } from './measure.ts';
import { boardQuery, claimMutation, statusQuery } from './questions.ts';
import type { BenchShop } from './shop.ts';

const dashboardQuery = `query($id: ID!, $day: Date!) { dashboard(branchId: $id, day: $day) { orders delivered sales { formatted }
  byStatus { status count } stages { kind averageWaitSeconds averageWorkSeconds } byHour { hour orders } } }`;

const Status = z.object({ orderStatus: z.object({ revision: z.int() }) });
const Board = z.object({ board: z.object({ revision: z.int(), changed: z.nullable(z.array(z.unknown())) }) });

/** Placing: one client as fast as it can, then eight. */
export function placing({ place }: BenchShop): Load[] {
  return [
    { name: 'orderPlace, 1 client', operations: 150, clients: 1, run: place },
    { name: 'orderPlace, 8 clients', operations: 200, clients: 8, run: place },
  ];
}

/** What a customer reads before and after. */
export async function reading(shop: BenchShop): Promise<Load[]> {
  const { order, orderToken } = (await shop.place()).data.orderPlace;
  const poll = (known: number | null) =>
    askGraph(shop.url, { query: statusQuery, variables: { id: order.id, known }, data: Status }, { orderToken });
  await shop.quiet();
  const { revision } = (await poll(null)).data.orderStatus;
  const loads = { operations: 300, clients: 1 };
  return [
    { name: `menu (${shop.productCount} products)`, ...loads, run: shop.menu },
    { name: 'quote', ...loads, run: shop.quote },
    { name: 'status poll, changed', ...loads, run: () => poll(null) },
    { name: 'status poll, unchanged', ...loads, run: () => poll(revision) },
  ];
}

/** What staff read and do with a full board. */
export async function working(shop: BenchShop): Promise<Load[]> {
  const [cook, manager] = [await identityOf(shop, 'cocina1'), await identityOf(shop, 'gerencia')];
  const board = (known: number | null) =>
    askGraph(shop.staffUrl, { query: boardQuery, variables: { id: shop.branchId, known }, data: Board }, cook);
  const claim = () => {
    const input = { idempotencyKey: randomUUID(), branchId: shop.branchId, kind: 'KITCHEN' };
    return askGraph(shop.staffUrl, { query: claimMutation, variables: { input }, data: z.unknown() }, cook);
  };
  const dashboard = () => {
    const variables = { id: shop.branchId, day: localTime(new Date()).day };
    return askGraph(shop.staffUrl, { query: dashboardQuery, variables, data: z.unknown() }, manager);
  };
  const { revision, changed } = (await board(null)).data.board;
  return [
    { name: `board of ${changed?.length ?? 0} orders, all`, operations: 30, clients: 1, run: () => board(null) },
    { name: 'board, unchanged', operations: 300, clients: 1, run: () => board(revision) },
    { name: 'dashboard of a day', operations: 300, clients: 1, run: dashboard },
    { name: 'claim, 50 at once', operations: 50, clients: 50, run: claim },
  ];
}

async function identityOf(shop: BenchShop, who: string): Promise<Identity> {
  return { token: await shop.tokenOf(who) };
}

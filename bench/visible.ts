import { setTimeout as pause } from 'node:timers/promises';
import { askGraph } from '@pardos/demo/graph';
import * as z from 'zod/mini';
import type { BenchShop } from './shop.ts';

const query =
  'query($id: ID!, $known: Int) { board(branchId: $id, knownRevision: $known) { revision changed { order { id } } } }';
const Board = z.object({
  board: z.object({
    revision: z.int(),
    changed: z.nullable(z.array(z.object({ order: z.object({ id: z.string() }) }))),
  }),
});
const BETWEEN_LOOKS_MS = 50;

/**
 * Milliseconds from the answer to a placing until the kitchen's board shows the order, at a steady rate, sorted. 0 where
 * the board was faster than the answer.
 */
export async function untilVisible(shop: BenchShop, orders: number, perSecond: number): Promise<number[]> {
  const seen = new Map<string, number>();
  const token = await shop.tokenOf('cocina1');
  let known: number | null = null;
  const look = async () => {
    const variables = { id: shop.branchId, known };
    const { board }: z.infer<typeof Board> = (
      await askGraph(shop.staffUrl, { query, variables, data: Board }, { token })
    ).data;
    known = board.revision;
    for (const { order } of board.changed ?? []) if (!seen.has(order.id)) seen.set(order.id, performance.now());
  };

  let allPlaced = false;
  const placing = placeSteadily(shop, orders, perSecond).finally(() => {
    allPlaced = true;
  });
  while (!allPlaced) {
    await look();
    await pause(BETWEEN_LOOKS_MS);
  }
  const placed = await placing;
  while (placed.some(({ id }) => !seen.has(id))) {
    await look();
    await pause(BETWEEN_LOOKS_MS);
  }
  return placed.map(({ id, at }) => Math.max(0, (seen.get(id) ?? at) - at)).sort((a, b) => a - b);
}

async function placeSteadily(shop: BenchShop, orders: number, perSecond: number) {
  const placing: Promise<{ id: string; at: number }>[] = [];
  for (let n = 0; n < orders; n += 1) {
    placing.push(shop.place().then(({ data }) => ({ id: data.orderPlace.order.id, at: performance.now() })));
    await pause(1000 / perSecond);
  }
  return await Promise.all(placing);
}

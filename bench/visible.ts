import { setTimeout as pause } from 'node:timers/promises';
import { post } from './post.ts';
import type { BenchShop } from './shop.ts';

const boardQuery =
  'query($id: ID!, $known: Int) { board(branchId: $id, knownRevision: $known) { revision changed { order { id } } } }';

type Board = { board: { revision: number; changed: { order: { id: string } }[] | null } };

/** Milliseconds from the answer to a placing until the kitchen's board shows the order, at a steady rate. */
export async function untilVisible(shop: BenchShop, orders: number, perSecond: number): Promise<number[]> {
  const token = await shop.tokenOf('cocina1');
  const placedAt = new Map<string, number>();
  const seen = new Map<string, number>();
  let known: number | null = null;
  let done = false;
  const watch = (async () => {
    while (!done) {
      const { data }: { data: Board } = await post<Board>(
        shop.staffUrl,
        boardQuery,
        { id: shop.branchId, known },
        { token },
      );
      known = data.board.revision;
      for (const { order } of data.board.changed ?? []) if (!seen.has(order.id)) seen.set(order.id, performance.now());
      done = placedAt.size === orders && [...placedAt.keys()].every((id) => seen.has(id));
      await pause(50);
    }
  })();
  for (let n = 0; n < orders; n += 1) {
    void shop.place().then(({ id }) => placedAt.set(id, performance.now()));
    await pause(1000 / perSecond);
  }
  await watch;
  return [...placedAt].map(([id, at]) => Math.max(0, (seen.get(id) ?? 0) - at)).sort((a, b) => a - b);
}

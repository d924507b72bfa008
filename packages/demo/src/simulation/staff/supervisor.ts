import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import { DeadlinePassed } from '../connection/connection.ts';
import type { Account } from './account.ts';
import type { Floor } from './floor.ts';

const StageKind = z.enum(['RECEPTION', 'KITCHEN', 'PACKING', 'DELIVERY', 'COUNTER']);
const Board = z.object({
  board: z.object({
    revision: z.int(),
    changed: z.nullable(
      z.array(
        z.object({
          order: z.object({ id: z.string() }),
          currentStage: z.nullable(StageKind),
          stages: z.array(z.object({ kind: StageKind, state: z.string() })),
        }),
      ),
    ),
  }),
});
const HistoryLine = z.object({ kind: StageKind, action: z.string(), sequence: z.int() });
type HistoryLine = z.infer<typeof HistoryLine>;
const Histories = z.record(
  z.string(),
  z.nullable(z.object({ id: z.string(), history: z.nullable(z.array(HistoryLine)) })),
);

const lookEveryMs = 4_000;
/** The oldest of the board, whose turn it is next. */
const looksAt = 8;
const isDone = ['COMPLETED', 'AUTOMATIC'];
const inQueue = ['REQUESTED', 'RELEASED', 'CLAIM_UNDONE', 'RESTORED'];

/** The manager looks now and then who waits, and writes it down: nobody may be passed over who was there. */
export async function watchQueues(floor: Floor, manager: Account): Promise<void> {
  while (!floor.isOver()) {
    await pause(lookEveryMs);
    try {
      await lookOnce(floor, manager);
    } catch (error) {
      if (error instanceof DeadlinePassed) return;
      floor.tally.failed(`encargado: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** The board says who may wait; the history, from the service that has the queue, that they do. */
async function lookOnce({ branchId, books }: Floor, { connection }: Account): Promise<void> {
  const { board } = await connection.ask({
    query: `query ($branchId: ID!) { board(branchId: $branchId) {
      revision changed { order { id } currentStage stages { kind state } } } }`,
    variables: { branchId },
    data: Board,
  });
  const waiting = (board.changed ?? []).filter(({ currentStage, stages }) =>
    stages.some(({ kind, state }) => kind === currentStage && state === 'WAITING'),
  );
  const ids = waiting.slice(0, looksAt).map(({ order }) => order.id);
  if (ids.length === 0) return;

  const histories = await connection.ask({
    query: `query { ${ids.map((id, at) => `o${at}: order(id: "${id}") { id history { kind action sequence } }`).join('\n')} }`,
    variables: {},
    data: Histories,
  });
  const at = Date.now();
  for (const { order } of waiting) {
    const lines = Object.values(histories).find((each) => each?.id === order.id)?.history ?? [];
    const last = lastOfQueue(lines);
    if (last !== null) books.sawWaiting({ orderId: order.id, kind: last.kind, sequence: last.sequence, at });
  }
}

/** The last line of the stage in which the order waits; null while it waits for a stage before to be done again. */
function lastOfQueue(lines: readonly HistoryLine[]): HistoryLine | null {
  const lastOf = new Map<string, HistoryLine>();
  for (const line of [...lines].sort((a, b) => a.sequence - b.sequence)) lastOf.set(line.kind, line);
  const [open, ...others] = [...lastOf.values()].filter(({ action }) => !isDone.includes(action));
  return open !== undefined && others.length === 0 && inQueue.includes(open.action) ? open : null;
}

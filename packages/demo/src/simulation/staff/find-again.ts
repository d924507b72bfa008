import * as z from 'zod/mini';
import type { Account } from './account.ts';
import type { Floor, Task } from './floor.ts';

const Board = z.object({
  board: z.object({
    changed: z.nullable(
      z.array(
        z.object({
          order: z.object({ id: z.string() }),
          stages: z.array(
            z.object({
              taskId: z.nullable(z.string()),
              kind: z.enum(['RECEPTION', 'KITCHEN', 'PACKING', 'DELIVERY', 'COUNTER']),
              mine: z.boolean(),
              version: z.nullable(z.int()),
            }),
          ),
        }),
      ),
    ),
  }),
});

/**
 * The tasks that the board shows in the account's hands. The board is told late: what the account knows to be older
 * than its own last step is left out.
 */
export async function tasksInHand({ branchId }: Floor, { connection, versions }: Account): Promise<Task[]> {
  const { board } = await connection.ask({
    query: `query ($branchId: ID!) { board(branchId: $branchId) {
      changed { order { id } stages { taskId kind mine version } } } }`,
    variables: { branchId },
    data: Board,
  });
  return (board.changed ?? []).flatMap(({ order, stages }) =>
    stages.flatMap(({ taskId, kind, mine, version }) => {
      if (!mine || taskId === null || version === null || version < (versions.get(taskId) ?? 0)) return [];
      return [{ id: taskId, orderId: order.id, kind, version }];
    }),
  );
}

/** A task that is in the account's hands although nobody works on it: an answer was lost on its way. */
export async function findForgotten(floor: Floor, account: Account): Promise<Task | null> {
  const forgotten = (await tasksInHand(floor, account)).find(({ id }) => !account.inHand.has(id));
  if (forgotten === undefined) return null;

  account.inHand.add(forgotten.id);
  account.versions.set(forgotten.id, forgotten.version);
  floor.tally.did('tarea reencontrada en el tablero');
  return forgotten;
}

/** After trouble: the task as the board shows it, in a newer version where it has one. */
export async function findAgain(floor: Floor, account: Account, task: Task): Promise<Task> {
  const seen = (await tasksInHand(floor, account)).find(({ id }) => id === task.id);
  if (seen === undefined) return task;
  floor.tally.did('tarea reencontrada en el tablero');
  return seen.version > task.version ? seen : task;
}

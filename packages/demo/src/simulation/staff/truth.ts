import * as z from 'zod/mini';
import type { Account } from './account.ts';
import type { Task } from './floor.ts';

const History = z.object({
  order: z.nullable(
    z.object({
      history: z.nullable(
        z.array(
          z.object({ kind: z.string(), action: z.string(), sequence: z.int(), by: z.object({ name: z.string() }) }),
        ),
      ),
    }),
  ),
});

/** Lines that leave a task in the same hands. */
const inPassing = ['CODE_REJECTED', 'OVERDUE'];

type LastStep = { readonly action: string; readonly isOwn: boolean };

/** The last thing that was done to a task, by its history; null when it has none. */
export async function lastStepOf({ connection, name }: Account, { orderId, kind }: Task): Promise<LastStep | null> {
  const { order } = await connection.ask({
    query: 'query ($id: ID!) { order(id: $id) { history { kind action sequence by { name } } } }',
    variables: { id: orderId },
    data: History,
  });
  const [last] = (order?.history ?? [])
    .filter((line) => line.kind === kind && !inPassing.includes(line.action))
    .sort((a, b) => b.sequence - a.sequence);
  return last === undefined ? null : { action: last.action, isOwn: last.by.name === name };
}

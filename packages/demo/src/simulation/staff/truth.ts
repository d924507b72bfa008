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

/** Lines that make no new version of a task. */
const inPassing = ['CODE_REJECTED', 'OVERDUE', 'SET_ASIDE', 'RESTORED'];

type Line = { readonly action: string; readonly isOwn: boolean };
/** `next` is what was first done to the task as it was known here, `last` the last thing; null where there is none. */
type Steps = { readonly next: Line | null; readonly last: Line | null };
type Written = {
  readonly kind: string;
  readonly action: string;
  readonly sequence: number;
  readonly by: { readonly name: string };
};

/** What has become of a task, by its history. */
export async function stepsSince({ connection, name }: Account, { orderId, ...task }: Task): Promise<Steps> {
  const { order } = await connection.ask({
    query: 'query ($id: ID!) { order(id: $id) { history { kind action sequence by { name } } } }',
    variables: { id: orderId },
    data: History,
  });
  return stepsIn(order?.history ?? [], { ...task, name });
}

/** Each line but those in passing makes a version, and the request for the task made the first. Pure. */
export function stepsIn(
  history: readonly Written[],
  { kind, version, name }: Pick<Task, 'kind' | 'version'> & { readonly name: string },
): Steps {
  const lines = history
    .filter((line) => line.kind === kind && !inPassing.includes(line.action))
    .sort((a, b) => a.sequence - b.sequence)
    .map(({ action, by }) => ({ action, isOwn: by.name === name }));
  return { next: lines[version] ?? null, last: lines.at(-1) ?? null };
}

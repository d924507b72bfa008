import * as z from 'zod/mini';
import { userErrors } from '../../graph.ts';
import type { Account } from './account.ts';
import { findAgain } from './find-again.ts';
import type { Floor, Task } from './floor.ts';
import { stepsSince } from './truth.ts';

type StepName = 'stageComplete' | 'stageRelease' | 'stageUndo';

/** What somebody does to a task; `as` is what its history then says. */
export type Step = {
  readonly name: StepName;
  readonly as: 'COMPLETED' | 'RELEASED' | 'CLAIM_UNDONE' | 'COMPLETION_UNDONE';
  readonly input: Readonly<Record<string, string | null>>;
};

/** DONE, with the task after it. REFUSED, with the code. GONE: the order was cancelled, or another has the task. */
export type StepResult =
  | { readonly outcome: 'DONE'; readonly task: Task }
  | { readonly outcome: 'REFUSED'; readonly code: string; readonly task: Task }
  | { readonly outcome: 'GONE'; readonly why: string };

const Payload = z.object({ task: z.nullable(z.object({ version: z.int() })), userErrors });

/** What the task's state does not allow: done before, by a request whose answer was lost, or changed by others. */
const byState = ['TRANSITION_NOT_ALLOWED', 'NOT_OWNER', 'VERSION_CONFLICT', 'UNDO_NOT_ALLOWED'];

/** Does a step and writes it down. A step whose answer was lost is looked up in the task's history. */
export async function takeStep(floor: Floor, account: Account, { task, step }: Doing): Promise<StepResult> {
  const troubles = account.connection.troubles();
  const { task: after, userErrors: problems } = await send(account, task, step);
  if (after !== null) return done(floor, account, { task: { ...task, version: after.version }, step });

  const code = problems[0]?.code ?? 'NEITHER';
  if (!byState.includes(code)) return { outcome: 'REFUSED', code, task };

  const { next, last } = await stepsSince(account, task);
  const wasLost = account.connection.troubles() > troubles;
  // Not the last one: what was let go may be in other hands by now, or in other hands of the same account.
  if (wasLost && next?.action === step.as && next.isOwn) {
    return done(floor, account, { task: { ...task, version: task.version + 1 }, step });
  }
  if (code === 'VERSION_CONFLICT' && last?.isOwn)
    return { outcome: 'REFUSED', code, task: await findAgain(floor, account, task) };
  if (code === 'UNDO_NOT_ALLOWED') return { outcome: 'REFUSED', code, task };
  return { outcome: 'GONE', why: last?.action ?? code };
}

export type Doing = { readonly task: Task; readonly step: Step };

async function send({ connection }: Account, { id, version }: Task, { name, input }: Step) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await connection.ask({
    query: `mutation ($input: ${type}!) { step: ${name}(input: $input) {
      task { version } userErrors { code message field } } }`,
    variables: { input: { taskId: id, expectedVersion: version, ...input } },
    data: z.object({ step: Payload }),
  });
  return answer.step;
}

function done(floor: Floor, account: Account, { task, step }: Doing): StepResult {
  account.versions.set(task.id, task.version);
  floor.books.did({ orderId: task.orderId, kind: task.kind, what: step.as, by: account.name, at: Date.now() });
  return { outcome: 'DONE', task };
}

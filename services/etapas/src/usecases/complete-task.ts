import { ok, type Result, reject } from '@pardos/contracts/result';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { type Change, changeTask } from '../domain/change-task.ts';
import { type StageTask, systemPerson } from '../domain/task.ts';
import { type FoundTask, findTask, manages, staleness, unreachedAfter } from './find-task.ts';
import { reasonError } from './reason.ts';
import { notPossible, type StageError, wrongCode } from './stage-errors.ts';

type Input = {
  readonly taskId: string;
  readonly expectedVersion: number;
  readonly handoverCode: string | null;
  readonly reason: string | null;
};

/** Wrong codes before only a manager can close a delivery. */
const codeTries = 5;

/**
 * Finishes a task that is in the caller's hands; a delivery with the customer's code. A next stage that opens meanwhile
 * may have been set aside, for this one was not finished yet: then all is read again, so that it is restored.
 */
export async function completeTask(ctx: Context, input: Input, tries = 3): Promise<Result<StageTask, StageError>> {
  authorize(ctx.caller, 'Mutation.stageComplete');
  const found = await findTask(ctx, input.taskId);

  if (isSameTap(found, input)) return ok(found.task);
  const refused = refusal(found, input) ?? (await codeError(ctx, found, input));
  if (refused !== null) return reject(refused);

  const at = ctx.now();
  const done = changeTask(found.task, { action: 'COMPLETED', by: found.by, at, reason: input.reason?.trim() ?? null });
  const restored = found.others.filter(({ state }) => state === 'BLOCKED').map((next) => restore(next, at));
  if (await ctx.tasks.save([done, ...restored], { unreached: unreachedAfter(found) })) return ok(done.task);

  const now = await findTask(ctx, input.taskId);
  const why = refusal(now, input);
  if (why === null && tries > 1) return await completeTask(ctx, input, tries - 1);
  return reject(why ?? notPossible(now.task));
}

/** The same tap again, because its answer was lost: it is done already, by the same person, on the version they saw. */
function isSameTap({ task, staff }: FoundTask, { expectedVersion }: Input): boolean {
  return task.lastAction === 'COMPLETED' && task.by?.id === staff.id && task.version === expectedVersion + 1;
}

/** A manager may finish what another has in hand, if they say why. */
function refusal({ task, staff }: FoundTask, { expectedVersion, reason }: Input): StageError | null {
  if (task.state !== 'CLAIMED') return notPossible(task);
  if (task.by?.id !== staff.id) {
    if (!manages(staff)) return notPossible(task, 'NOT_OWNER');
    const missing = reasonError(reason);
    if (missing !== null) return missing;
  }
  return staleness(task, expectedVersion);
}

/** A wrong code is written into the ledger and leaves a try less. A manager with a reason needs none. */
async function codeError(ctx: Context, { task, staff, by }: FoundTask, input: Input): Promise<StageError | null> {
  if (task.kind !== 'DELIVERY') return null;
  if (manages(staff) && input.handoverCode === null) return reasonError(input.reason);
  if (task.codeTries >= codeTries) return wrongCode(0);
  if (input.handoverCode === (await ctx.handoverCode(task.orderId))) return null;

  const change = changeTask(task, { action: 'CODE_REJECTED', by, at: ctx.now(), reason: null });
  if (!(await ctx.tasks.save([change]))) return await whyNot(ctx, input);
  return wrongCode(codeTries - change.task.codeTries);
}

/** The next stage, set aside when this one was taken back, waits again in its old place. */
function restore(next: StageTask, at: Date): Change {
  return changeTask(next, { action: 'RESTORED', by: systemPerson, at, reason: null });
}

/** Somebody changed the task between our reading and our writing: the error says how it is now. */
async function whyNot(ctx: Context, input: Input): Promise<StageError> {
  const found = await findTask(ctx, input.taskId);
  return refusal(found, input) ?? notPossible(found.task);
}

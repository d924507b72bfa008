import type { DelayReason } from '@pardos/contracts/delays';
import { ok, type Result, reject } from '@pardos/contracts/result';
import { idempotencyConflict } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { bodyHash } from '@pardos/platform/body-hash';
import type { Context } from '../context.ts';
import type { Claim } from '../data/tasks.ts';
import { changeTask } from '../domain/change-task.ts';
import { delayLine, delayProblem } from '../domain/delay.ts';
import type { StageTask } from '../domain/task.ts';
import { transitions } from '../domain/transitions.ts';
import { type FoundTask, findTask, manages, staleness } from './find-task.ts';
import { notPossible, type StageError } from './stage-errors.ts';

type Input = {
  readonly idempotencyKey: string;
  readonly taskId: string;
  readonly expectedVersion: number;
  /** Longer than what the customer knows. */
  readonly minutes: number;
  readonly reason: DelayReason;
  readonly note: string | null;
};
type DelayError = StageError | ReturnType<typeof idempotencyConflict>;

/** Tells that a stage takes longer: the promise moves, the ledger keeps why, the customer is told. Once for a tap. */
export async function delayTask(ctx: Context, input: Input): Promise<Result<StageTask, DelayError>> {
  authorize(ctx.caller, 'Mutation.stageDelay');
  const found = await findTask(ctx, input.taskId);
  const { task, by } = found;
  const tap = tapOf(found.staff.id, input);

  const earlier = await ctx.tasks.earlierClaim(tap);
  if (earlier !== null && earlier.bodyHash !== tap.bodyHash) return reject(idempotencyConflict());
  // The tap may have been kept since the task was read.
  if (earlier !== null) return ok((await findTask(ctx, input.taskId)).task);
  const refused = refusal(found, input);
  if (refused !== null) return reject(refused);

  const delay = { minutes: input.minutes, reason: input.reason, note: input.note?.trim() ?? null };
  const change = changeTask(task, { action: 'DELAYED', by, at: ctx.now(), reason: delayLine(delay), delay });
  if (await ctx.tasks.save([change], { claim: tap })) return ok(change.task);

  // Either the same tap came twice at once, or somebody else was faster.
  const now = await findTask(ctx, input.taskId);
  if ((await ctx.tasks.earlierClaim(tap))?.bodyHash === tap.bodyHash) return ok(now.task);
  return reject(refusal(now, input) ?? notPossible(now.task));
}

/** Whoever has it says so; a manager also of what others have, or nobody yet. */
function refusal(found: FoundTask, input: Input): StageError | null {
  const { task, staff } = found;
  if (transitions[task.state].DELAYED === undefined) return notPossible(task);
  if (!manages(staff)) {
    if (task.state !== 'CLAIMED') return notPossible(task);
    if (task.by?.id !== staff.id) return notPossible(task, 'NOT_OWNER');
  }
  return delayProblem(task.delay, input) ?? staleness(task, input.expectedVersion);
}

function tapOf(staffId: string, { idempotencyKey, taskId, minutes, reason, note }: Input): Claim {
  return { staffId, key: idempotencyKey, bodyHash: bodyHash({ taskId, minutes, reason, note }) };
}

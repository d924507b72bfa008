import { ok, type Result, reject } from '@pardos/contracts/result';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { changeTask } from '../domain/change-task.ts';
import type { StageTask } from '../domain/task.ts';
import { findTask, manages, staleness } from './find-task.ts';
import { reasonError } from './reason.ts';
import { notPossible, type StageError } from './stage-errors.ts';

type Input = { readonly taskId: string; readonly expectedVersion: number; readonly reason: string };

/** Gives a task back to its place in the queue. */
export async function releaseTask(ctx: Context, input: Input): Promise<Result<StageTask, StageError>> {
  authorize(ctx.caller, 'Mutation.stageRelease');
  const { task, staff, by } = await findTask(ctx, input.taskId);

  // The same tap again, because its answer was lost. Only who had that version in hand, or a manager, could release it.
  if (task.lastAction === 'RELEASED' && task.version === input.expectedVersion + 1) return ok(task);
  if (task.state !== 'CLAIMED') return reject(notPossible(task));
  if (task.by?.id !== staff.id && !manages(staff)) return reject(notPossible(task, 'NOT_OWNER'));
  const refused = reasonError(input.reason) ?? staleness(task, input.expectedVersion);
  if (refused !== null) return reject(refused);

  const change = changeTask(task, { action: 'RELEASED', by, at: ctx.now(), reason: input.reason.trim() });
  if (!(await ctx.tasks.save([change]))) return reject(notPossible((await findTask(ctx, input.taskId)).task));

  return ok(change.task);
}

import { ok, type Result, reject } from '@pardos/contracts/result';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { changeTask } from '../domain/change-task.ts';
import type { StageTask } from '../domain/task.ts';
import { findTask, staleness } from './find-task.ts';
import { reasonError } from './reason.ts';
import { alreadyClaimed, notPossible, type StageError } from './stage-errors.ts';

type Input = { readonly taskId: string; readonly expectedVersion: number; readonly reason: string };

/** Takes a task out of turn; the reason goes into the ledger. */
export async function claimTask(ctx: Context, input: Input): Promise<Result<StageTask, StageError>> {
  authorize(ctx.caller, 'Mutation.stageClaim');
  const { task, by } = await findTask(ctx, input.taskId);

  const missing = reasonError(input.reason);
  if (missing !== null) return reject(missing);
  if (task.state === 'CLAIMED') return reject(alreadyClaimed(task));
  if (task.state !== 'WAITING') return reject(notPossible(task));
  const stale = staleness(task, input.expectedVersion);
  if (stale !== null) return reject(stale);

  const change = changeTask(task, { action: 'JUMPED', by, at: ctx.now(), reason: input.reason.trim() });
  if (!(await ctx.tasks.save([change]))) return reject(alreadyClaimed((await findTask(ctx, input.taskId)).task));

  return ok(change.task);
}

import { ok, type Result, reject } from '@pardos/contracts/result';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { type Change, changeTask } from '../domain/change-task.ts';
import { type LedgerAction, type StageTask, systemPerson } from '../domain/task.ts';
import { type FoundTask, findTask, staleness, unreachedAfter } from './find-task.ts';
import { notPossible, type StageError } from './stage-errors.ts';

type Input = { readonly taskId: string; readonly expectedVersion: number };

/** The screen offers 10 s; the rest is for a slow network. */
const undoSeconds = 15;

/**
 * Takes back the caller's last step. A claim: the task returns to its place in the queue. A completion: it returns to
 * the caller's hands, and the next stage is set aside until it is completed again (the workflow itself never goes back).
 */
export async function undoTask(ctx: Context, input: Input, tries = 3): Promise<Result<StageTask, StageError>> {
  authorize(ctx.caller, 'Mutation.stageUndo');
  const found = await findTask(ctx, input.taskId);
  const { task, by } = found;
  const at = ctx.now();

  const action = undoOf(found, at);
  if (action === null) return reject(notPossible(task, 'UNDO_NOT_ALLOWED'));
  const stale = staleness(task, input.expectedVersion);
  if (stale !== null) return reject(stale);

  const undone = changeTask(task, { action, by, at, reason: null });
  const aside = action === 'COMPLETION_UNDONE' ? waitingAfter(found).map((next) => setAside(next, at)) : [];
  if (await ctx.tasks.save([undone, ...aside], { unreached: unreachedAfter(found) })) return ok(undone.task);

  // The next stage opened meanwhile, perhaps: read again, it can be set aside.
  if (tries > 1) return await undoTask(ctx, input, tries - 1);
  return reject(notPossible(task, 'UNDO_NOT_ALLOWED'));
}

/** Which undo is possible; null for none. A hand-over is final, and so is what the next person has begun. */
function undoOf({ task, staff, others }: FoundTask, at: Date): LedgerAction | null {
  const age = at.getTime() - Date.parse(task.lastActionAt);
  if (task.by?.id !== staff.id || age > undoSeconds * 1000) return null;
  if (task.lastAction === 'CLAIMED' || task.lastAction === 'JUMPED') return 'CLAIM_UNDONE';
  if (task.lastAction !== 'COMPLETED' || task.kind === 'DELIVERY' || task.kind === 'COUNTER') return null;

  const begun = others.some((other) => other.index > task.index && other.state !== 'WAITING');
  return begun ? null : 'COMPLETION_UNDONE';
}

function waitingAfter({ task, others }: FoundTask): StageTask[] {
  return others.filter((other) => other.index > task.index && other.state === 'WAITING');
}

function setAside(next: StageTask, at: Date): Change {
  return changeTask(next, { action: 'SET_ASIDE', by: systemPerson, at, reason: null });
}

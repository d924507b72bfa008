import { worksAt } from '@pardos/contracts/caller';
import { ok, type Rejected, type Result, reject } from '@pardos/contracts/result';
import type { StageKind } from '@pardos/contracts/stages';
import { idempotencyConflict, inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { bodyHash } from '@pardos/platform/body-hash';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import type { Claim } from '../data/tasks.ts';
import { changeTask, type Deed } from '../domain/change-task.ts';
import type { Person, StageTask } from '../domain/task.ts';
import { personAt } from './find-task.ts';
import { alreadyClaimed, type StageError } from './stage-errors.ts';

type Input = { readonly idempotencyKey: string; readonly branchId: string; readonly kind: StageKind };
type ClaimError = StageError | ReturnType<typeof idempotencyConflict>;

/** How many of the oldest are tried when others are faster. */
const candidates = 5;

/** Gives the caller the oldest task of a stage: by arrival of the order, waiting or left behind by its owner. */
export async function claimNext(ctx: Context, input: Input): Promise<Result<StageTask, ClaimError>> {
  authorize(ctx.caller, 'Mutation.stageClaimNext');
  if (!worksAt(ctx.caller, input.branchId)) throw failure('NOT_FOUND');
  const by = personAt(ctx.caller, input.kind);
  const claim = claimOf(ctx.caller.id, input);

  const [earlier, waiting, abandoned] = await Promise.all([
    ctx.tasks.earlierClaim(claim),
    ctx.tasks.waiting(input.branchId, input.kind, candidates),
    ctx.tasks.abandoned(input.branchId, input.kind, ctx.now()),
  ]);
  if (earlier !== null) return await replay(ctx, claim, earlier);

  const queue = [...abandoned, ...waiting].sort((a, b) => (a.arrival < b.arrival ? -1 : 1));
  return await takeFirst(ctx, { queue, by, claim });
}

/** Tries the oldest, then the next: each write holds only if nobody was faster. */
async function takeFirst(ctx: Context, { queue, by, claim }: { queue: StageTask[]; by: Person; claim: Claim }) {
  let lost: Rejected<ClaimError> | null = null;
  for (const task of queue) {
    const change = changeTask(task, claimDeed(task, by, ctx.now()));
    if (await ctx.tasks.save([change], { claim })) return ok(change.task);

    const { tasks } = await ctx.tasks.ofOrder(task.orderId);
    const now = tasks.find(({ index }) => index === task.index);
    if (now?.by?.id === by.id) return ok(now);
    if (now !== undefined) lost ??= reject(alreadyClaimed(now));
  }
  return lost ?? reject(inputError('QUEUE_EMPTY', 'No hay nada en cola. Apenas llegue uno, aparece aquí.'));
}

/** A waiting task is claimed; one that its owner left behind is taken over, and the ledger says from whom. */
function claimDeed(task: StageTask, by: Person, at: Date): Deed {
  if (task.state === 'WAITING') return { action: 'CLAIMED', by, at, reason: null };
  return { action: 'TAKEN_OVER', by, at, reason: `Sin actividad de ${task.by?.name ?? 'su dueño'}` };
}

/** The same tap again gives the same task; the same key for another queue is a mistake of the client. */
async function replay(
  ctx: Context,
  { bodyHash }: Claim,
  earlier: { orderId: string; index: number; bodyHash: string },
) {
  if (earlier.bodyHash !== bodyHash) return reject(idempotencyConflict());

  const { tasks } = await ctx.tasks.ofOrder(earlier.orderId);
  const task = tasks.find(({ index }) => index === earlier.index);
  if (task === undefined) throw new Error('a claim without its task');
  return ok(task);
}

function claimOf(staffId: string, { idempotencyKey, branchId, kind }: Input): Claim {
  return { staffId, key: idempotencyKey, bodyHash: bodyHash({ branchId, kind }) };
}

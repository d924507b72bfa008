import type { StaffSnapshot } from '@pardos/contracts/events/snapshots';
import { ok, type Result, reject } from '@pardos/contracts/result';
import { type Role, roleOfStage } from '@pardos/contracts/stages';
import { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { changeTask } from '../domain/change-task.ts';
import type { Person, StageTask } from '../domain/task.ts';
import { transitions } from '../domain/transitions.ts';
import { findTask, staleness } from './find-task.ts';
import { reasonError } from './reason.ts';
import { notPossible, type StageError } from './stage-errors.ts';

type Input = {
  readonly taskId: string;
  readonly expectedVersion: number;
  readonly staffId: string;
  readonly reason: string;
};

/** Puts a task in the hands of somebody who serves that stage in that branch. */
export async function reassignTask(ctx: Context, input: Input): Promise<Result<StageTask, StageError>> {
  authorize(ctx.caller, 'Mutation.stageReassign');
  const { task, by } = await findTask(ctx, input.taskId);
  const person = await ctx.people.get(input.staffId);

  if (transitions[task.state].REASSIGNED === undefined) return reject(notPossible(task));
  const refused = reasonError(input.reason) ?? staleness(task, input.expectedVersion);
  if (refused !== null) return reject(refused);
  const to = suitable(person, task);
  if (to === null)
    return reject(inputError('STAFF_UNSUITABLE', 'Esa persona no atiende esta etapa en este local.', ['staffId']));

  const deed = { action: 'REASSIGNED', by, to, at: ctx.now(), reason: input.reason.trim() } as const;
  const change = changeTask(task, deed);
  if (!(await ctx.tasks.save([change]))) return reject(notPossible((await findTask(ctx, input.taskId)).task));

  return ok(change.task);
}

function suitable(person: StaffSnapshot | null, task: StageTask): Person | null {
  const serving: readonly Role[] = [roleOfStage[task.kind], 'MANAGER', 'ADMIN'];
  const role = serving.find((candidate) => person?.roles.includes(candidate));
  if (person === null || role === undefined || person.suspended === true) return null;
  if (role !== 'ADMIN' && !person.branchIds.includes(task.branchId)) return null;
  return { id: person.id, name: person.name, role };
}

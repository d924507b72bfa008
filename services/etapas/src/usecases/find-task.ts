import { type StaffMember, worksAt } from '@pardos/contracts/caller';
import { type Role, roleOfStage, type StageKind } from '@pardos/contracts/stages';
import { versionConflict } from '@pardos/contracts/user-errors';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { type Person, parseTaskId, type StageTask } from '../domain/task.ts';

export type FoundTask = {
  readonly task: StageTask;
  readonly others: readonly StageTask[];
  readonly staff: StaffMember;
  readonly by: Person;
};

/** The task, if the caller's branch has it and their role serves its stage. Ends the request when not. */
export async function findTask(ctx: Context, taskId: string): Promise<FoundTask> {
  const id = parseTaskId(taskId);
  if (id === null) throw failure('NOT_FOUND');

  const { tasks } = await ctx.tasks.ofOrder(id.orderId);
  const task = tasks.find(({ index }) => index === id.index);
  if (task === undefined || !worksAt(ctx.caller, task.branchId)) throw failure('NOT_FOUND');

  const others = tasks.filter((other) => other !== task);
  return { task, others, staff: ctx.caller, by: personAt(ctx.caller, task.kind) };
}

/** The caller in the role in which they serve a stage; ends the request when they do not. */
export function personAt({ id, name, roles }: StaffMember, kind: StageKind): Person {
  const serving: readonly Role[] = [roleOfStage[kind], 'MANAGER', 'ADMIN'];
  const role = serving.find((candidate) => roles.includes(candidate));
  if (role === undefined) throw failure('FORBIDDEN');
  return { id, name, role };
}

/** True for those who may act on what others have in hand. */
export function manages({ roles }: StaffMember): boolean {
  return roles.includes('MANAGER') || roles.includes('ADMIN');
}

/** The error of a task that changed since it was seen; null when it did not. */
export function staleness(task: StageTask, expectedVersion: number) {
  return task.version === expectedVersion ? null : versionConflict(task.version);
}

/** The stage after a task's, while the order has not reached it: it may do so at any moment. */
export function unreachedAfter({ task, others }: FoundTask) {
  const isReached = others.some(({ index }) => index > task.index);
  return isReached ? undefined : { orderId: task.orderId, index: task.index + 1 };
}

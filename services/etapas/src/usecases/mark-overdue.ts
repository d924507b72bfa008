import type { EventOf } from '@pardos/contracts/events/event';
import type { EventContext } from '../context.ts';
import { changeTask } from '../domain/change-task.ts';
import { systemPerson } from '../domain/task.ts';
import { transitions } from '../domain/transitions.ts';

/** Writes into the ledger that a stage's time ran out. False: try again. */
export async function markOverdue(ctx: EventContext, event: EventOf<'StageOverdue.v1'>): Promise<boolean> {
  const { orderId, stage, level } = event.data;
  const { tasks } = await ctx.tasks.ofOrder(orderId);
  const task = tasks.find((candidate) => candidate.index === stage.index);
  if (task === undefined) throw new Error('told of a late stage before the stage itself');
  if (task.overdueLevel >= level || transitions[task.state].OVERDUE === undefined) return true;

  const deed = { action: 'OVERDUE', by: systemPerson, at: new Date(event.occurredAt), reason: null } as const;
  return await ctx.tasks.save([changeTask(task, deed)]);
}

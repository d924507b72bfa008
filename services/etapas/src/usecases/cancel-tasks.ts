import type { EventOf } from '@pardos/contracts/events/event';
import type { EventContext } from '../context.ts';
import { changeTask } from '../domain/change-task.ts';
import { systemPerson } from '../domain/task.ts';
import { transitions } from '../domain/transitions.ts';

/** Ends the tasks of a cancelled order, and those that it may yet reach. False: try again. */
export async function cancelTasks(ctx: EventContext, event: EventOf<'OrderCancelled.v1'>): Promise<boolean> {
  const { orderId, reason, note } = event.data;
  const { tasks, cancelled } = await ctx.tasks.ofOrder(orderId);
  if (cancelled) return true;

  const { id, name, role } = event.actor;
  const by = name === null ? systemPerson : { id, name, role };
  const deed = { action: 'CANCELLED', by, at: new Date(event.occurredAt), reason: note ?? reason } as const;
  const open = tasks.filter((task) => transitions[task.state].CANCELLED !== undefined);

  return await ctx.tasks.cancel(
    orderId,
    open.map((task) => changeTask(task, deed)),
  );
}

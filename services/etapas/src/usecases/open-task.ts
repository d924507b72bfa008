import type { EventOf } from '@pardos/contracts/events/event';
import type { EventContext } from '../context.ts';
import { automaticTask, cancelledTask, requestedTask } from '../domain/new-task.ts';

/** Puts the task of a stage that an order has reached into its queue. False: try again. */
export async function openTask(
  ctx: EventContext,
  { data, occurredAt }: EventOf<'StageRequested.v1'>,
): Promise<boolean> {
  const { order, stage } = data;
  const seen = await ctx.tasks.ofOrder(order.id);
  const has = (index: number) => seen.tasks.some((task) => task.index === index);
  if (has(stage.index)) return true;

  const automatic = order.stages.filter((other) => other.automatic && other.index < stage.index && !has(other.index));
  const previous = seen.tasks.at(-1);
  const blocked = previous !== undefined && previous.state !== 'COMPLETED';
  const opened = seen.cancelled
    ? cancelledTask(order, stage, occurredAt)
    : requestedTask(order, stage, occurredAt, blocked);

  return await ctx.tasks.add(order.id, [...automatic.map((other) => automaticTask(order, other)), opened], seen);
}

import type { DomainEvent } from '@pardos/contracts/events/event';
import type { OrderSnapshot, StageTaskSnapshot } from '@pardos/contracts/events/snapshots';
import type { Progress } from './progress.ts';

/**
 * What is known after an event. The same object when the event tells nothing new, so that repeats write nothing.
 * Any order of the same events ends in the same facts: each fact is the newest, the first or the greatest of its kind.
 */
export function mergeEvent(progress: Progress, event: DomainEvent): Progress {
  switch (event.detailType) {
    case 'OrderPlaced.v1':
      return withOrder(progress, event.data.order);
    case 'StageRequested.v1':
      return reached(withOrder(progress, event.data.order), event.data.stage.index, event.occurredAt);
    case 'StageOverdue.v1':
      return late(progress, event.data.stage.index, event.data.level);
    case 'StageClaimed.v1':
    case 'StageReleased.v1':
    case 'StageReassigned.v1':
    case 'StageCompleted.v1':
    case 'StageUndone.v1':
      return withTask(progress, event.data.task);
    case 'OrderCompleted.v1':
      return ended(progress, { kind: 'COMPLETED', at: event.occurredAt, reason: null });
    case 'OrderCancelled.v1':
      return ended(progress, { kind: 'CANCELLED', at: event.occurredAt, reason: event.data.note ?? event.data.reason });
    default:
      throw new Error(`${event.detailType} is not for estados`);
  }
}

function withOrder(progress: Progress, order: OrderSnapshot): Progress {
  return progress.order === null ? { ...progress, order } : progress;
}

function reached(progress: Progress, index: number, at: string): Progress {
  const known = progress.reached[index];
  return known !== undefined && known <= at ? progress : { ...progress, reached: { ...progress.reached, [index]: at } };
}

function late(progress: Progress, index: number, level: number): Progress {
  if ((progress.overdue[index] ?? 0) >= level) return progress;
  return { ...progress, overdue: { ...progress.overdue, [index]: level } };
}

function withTask(progress: Progress, task: StageTaskSnapshot): Progress {
  const known = progress.tasks[task.index];
  if (known !== undefined && known.version >= task.version) return progress;
  return { ...progress, tasks: { ...progress.tasks, [task.index]: task } };
}

/** An order ends once: the workflow tells one of the two, and only once. */
function ended(progress: Progress, outcome: NonNullable<Progress['outcome']>): Progress {
  return progress.outcome === null ? { ...progress, outcome } : progress;
}

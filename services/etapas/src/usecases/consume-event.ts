import type { DomainEvent } from '@pardos/contracts/events/event';
import { untilStored } from '@pardos/platform/until-stored';
import type { EventContext } from '../context.ts';
import { cancelTasks } from './cancel-tasks.ts';
import { markOverdue } from './mark-overdue.ts';
import { openTask } from './open-task.ts';

/** What each event that the service hears leads to. A projection: repeats and disorder change nothing. */
export async function consumeEvent(ctx: EventContext, event: DomainEvent): Promise<void> {
  switch (event.detailType) {
    case 'StageRequested.v1':
      return await untilStored(() => openTask(ctx, event));
    case 'StageOverdue.v1':
      return await untilStored(() => markOverdue(ctx, event));
    case 'OrderCancelled.v1':
      return await untilStored(() => cancelTasks(ctx, event));
    case 'StaffConfigured.v1':
      return await untilStored(() => ctx.people.remember(event.data.staff));
    default:
      throw new Error(`${event.detailType} is not for etapas`);
  }
}

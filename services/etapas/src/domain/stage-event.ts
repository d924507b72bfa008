import type { Actor } from '@pardos/contracts/events/envelope';
import { type DomainEvent, type EventInput, eventOf } from '@pardos/contracts/events/event';
import type { Change } from './change-task.ts';
import { type Person, snapshotOf, taskIdOf } from './task.ts';

/** The event that tells of a change; null for what nobody else needs to know. */
export function stageEvent(tenantId: string, { task, line }: Change): DomainEvent | null {
  const input = {
    source: 'etapas',
    tenantId,
    branchId: task.branchId,
    aggregate: { type: 'stage', id: taskIdOf(task), version: task.version },
    occurredAt: line.at,
    correlationId: task.orderId,
    causationId: null,
    actor: actorOf(line.by),
    data: { orderId: task.orderId, number: task.number, task: snapshotOf(task), reason: line.reason },
  } satisfies EventInput<'StageClaimed.v1'>;
  switch (line.action) {
    case 'CLAIMED':
    case 'JUMPED':
    case 'TAKEN_OVER':
      return eventOf('StageClaimed.v1', input);
    case 'COMPLETED':
      return eventOf('StageCompleted.v1', input);
    case 'RELEASED':
      return eventOf('StageReleased.v1', input);
    case 'REASSIGNED':
      return eventOf('StageReassigned.v1', input);
    case 'DELAYED':
      return eventOf('StageDelayed.v1', input);
    case 'CLAIM_UNDONE':
    case 'COMPLETION_UNDONE':
      return eventOf('StageUndone.v1', input);
    case 'REQUESTED':
    case 'AUTOMATIC':
    case 'SET_ASIDE':
    case 'RESTORED':
    case 'CODE_REJECTED':
    case 'OVERDUE':
    case 'CANCELLED':
      return null;
  }
}

function actorOf({ id, name, role }: Person): Actor {
  return { kind: id === null ? 'SYSTEM' : 'STAFF', id, name, role };
}

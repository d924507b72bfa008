import { systemActor } from '@pardos/contracts/events/envelope';
import { type DomainEvent, eventOf } from '@pardos/contracts/events/event';
import type { StageDefinition } from '@pardos/contracts/stages';
import type { Flow } from './flow.ts';

type Told = { readonly tenantId: string; readonly at: Date };

/** The order has reached a stage. */
export function stageRequested(flow: Flow, stage: StageDefinition, told: Told): DomainEvent {
  return eventOf('StageRequested.v1', { ...envelope(flow, told), data: { order: flow.order, stage } });
}

/** A stage's time ran out; level 1 is for the manager, 2 for the admin. */
export function stageOverdue(flow: Flow, stage: StageDefinition, level: number, told: Told): DomainEvent {
  const { id, number } = flow.order;
  return eventOf('StageOverdue.v1', { ...envelope(flow, told), data: { orderId: id, number, stage, level } });
}

/** The order ended as it should, or was cancelled. */
export function flowEnded(flow: Flow, told: Told): DomainEvent {
  const { id, number, payBy } = flow.order;
  const { cancellation } = flow;
  if (cancellation === null) {
    return eventOf('OrderCompleted.v1', { ...envelope(flow, told), data: { orderId: id, number } });
  }
  const { reason, note, by } = cancellation;
  return eventOf('OrderCancelled.v1', {
    ...envelope(flow, told),
    actor: by,
    data: { orderId: id, number, reason, note, ...(payBy === undefined ? {} : { payBy }) },
  });
}

function envelope({ order, version }: Flow, { tenantId, at }: Told) {
  return {
    source: 'orquestador',
    tenantId,
    branchId: order.branchId,
    aggregate: { type: 'flow', id: order.id, version },
    occurredAt: at.toISOString(),
    correlationId: order.id,
    causationId: null,
    actor: systemActor,
  };
}

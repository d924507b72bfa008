import { and, type Fault, inRegistry, inTemplate } from '../faults.ts';

const patterns = 'rules match events that exist';
const publishers = 'publishers tell what they may';
const consumers = 'consumers lose nothing';
const versions = 'event versions stay readable';

/** What is wrong between those who tell events and those who hear them. */
export const ofEvents: readonly Fault[] = [
  {
    fault: 'a pattern that matches nothing',
    gate: patterns,
    where: 'notificaciones/EventsRule',
    says: 'its pattern matches no registered event',
    seed: inTemplate('notificaciones', 'EventsRule.Properties.EventPattern', {
      source: ['ordenes'],
      'detail-type': ['OrderStatusChanged.v1'],
    }),
  },
  {
    fault: 'a misspelt event among those heard',
    gate: patterns,
    where: 'estados/EventsRule',
    says: 'hears OrderPlacd.v1, which is not registered',
    seed: inTemplate('estados', 'EventsRule.Properties.EventPattern.detail-type', and('OrderPlacd.v1')),
  },
  {
    fault: 'a filter by a field that the event does not have',
    gate: patterns,
    where: 'notificaciones/EventsRule',
    says: 'filters by data.state',
    seed: inTemplate('notificaciones', 'EventsRule.Properties.EventPattern.detail', { data: { state: ['READY'] } }),
  },
  {
    fault: 'an event that is told and not registered',
    gate: publishers,
    where: 'services/estados/src/domain/status-event.ts',
    says: 'tells OrderStatusChanged.v1, which is not registered',
    seed: inRegistry('OrderStatusChanged.v1', '', undefined),
  },
  {
    fault: 'a role that may tell events of another service only',
    gate: publishers,
    where: 'menu',
    says: 'tells events with the source menu, which no role of it may',
    seed: inTemplate(
      'menu',
      'PublishIamRoleLambdaExecution.Properties.Policies.0.PolicyDocument.Statement.3.Condition.StringEquals.events:source',
      'ordenes',
    ),
  },
  {
    fault: 'a rule without dead letters',
    gate: consumers,
    where: 'ordenes/EventsRule',
    says: 'has no dead letters',
    seed: inTemplate('ordenes', 'EventsRule.Properties.Targets.0.DeadLetterConfig', undefined),
  },
  {
    fault: 'a queue without redrive policy',
    gate: consumers,
    where: 'dashboard/EventsQueue',
    says: 'has no redrive policy',
    seed: inTemplate('dashboard', 'EventsQueue.Properties.RedrivePolicy', undefined),
  },
  {
    fault: 'dead letters without an alarm',
    gate: consumers,
    where: 'etapas/EventsDlq',
    says: 'has no alarm for dead letters',
    seed: inTemplate('etapas', 'EventsDlqAlarm', undefined),
  },
  {
    fault: 'a queue that the bus may not send to',
    gate: consumers,
    where: 'estados/EventsQueue',
    says: 'has no policy that lets the rule send',
    seed: inTemplate('estados', 'EventsQueuePolicy', undefined),
  },
  {
    fault: 'a batch that fails whole for one bad message',
    gate: consumers,
    where: 'orquestador/ConsumeEventSourceMappingSQSEventsQueue',
    says: 'does not report partial batches',
    seed: inTemplate(
      'orquestador',
      'ConsumeEventSourceMappingSQSEventsQueue.Properties.FunctionResponseTypes',
      undefined,
    ),
  },
  {
    fault: 'a consumer that does not say what a repeat does',
    gate: consumers,
    where: 'dashboard/EventsRule',
    says: 'not projection or effect',
    seed: inTemplate('dashboard', 'EventsRule.Metadata', undefined),
  },
  {
    fault: 'a field taken out of an event’s version',
    gate: versions,
    where: 'packages/contracts/src/events/registry.ts OrderPlaced.v1',
    says: 'data.order.promisedAt is gone',
    seed: inRegistry('OrderPlaced.v1', 'properties/order/properties/promisedAt', undefined),
  },
  {
    fault: 'a field of an event’s version of another type',
    gate: versions,
    where: 'packages/contracts/src/events/registry.ts StageOverdue.v1',
    says: 'data.level was',
    seed: inRegistry('StageOverdue.v1', 'properties/level', { type: 'string' }),
  },
  {
    fault: 'a new field that old events do not have and readers require',
    gate: versions,
    where: 'packages/contracts/src/events/registry.ts OrderCompleted.v1',
    says: 'data.at is new and required',
    seed: (platform) =>
      inRegistry(
        'OrderCompleted.v1',
        'required',
        and('at'),
      )(inRegistry('OrderCompleted.v1', 'properties/at', { type: 'string' })(platform)),
  },
];

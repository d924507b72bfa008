import { at, type Json, listAt, textAt } from '@pardos/local/json';
import { type Finding, type Gate, type Resource, referredId, resourcesOf, type Stack } from '../platform.ts';

const fourteenDays = 14 * 24 * 3600;

/** Rule -> queue -> function -> dead letters -> alarm: each link of each consumer. */
export const consumers: Gate = {
  name: 'consumers lose nothing',
  proves:
    'every rule delivers to a queue, with dead letters, redrive, an alarm, partial batches, and says what a repeat does',
  check: ({ stacks }) =>
    stacks.flatMap((stack) =>
      resourcesOf(stack, 'AWS::Events::Rule')
        .filter(({ properties }) => at(properties, 'EventPattern') !== undefined)
        .flatMap((rule) => ruleFindings(stack, rule)),
    ),
};

function ruleFindings(stack: Stack, { id, where, properties }: Resource): Finding[] {
  const says = textAt(stack.template, 'Resources', id, 'Metadata', 'Idempotency') ?? 'nothing';
  const declared = ['projection', 'effect'].includes(says)
    ? []
    : [{ where, what: `declares ${says} as Metadata.Idempotency, not projection or effect` }];
  const targets = listAt(properties, 'Targets');
  const none = targets.length === 0 ? [{ where, what: 'delivers to nobody' }] : [];
  return [...declared, ...none, ...targets.flatMap((target) => targetFindings(stack, where, target))];
}

function targetFindings(stack: Stack, where: string, target: Json): Finding[] {
  const queues = new Map(resourcesOf(stack, 'AWS::SQS::Queue').map((queue) => [queue.id, queue]));
  const queue = queues.get(referredId(at(target, 'Arn')) ?? '');
  if (queue === undefined)
    return [{ where, what: `its target ${textAt(target, 'Id') ?? ''} is no queue of the template` }];
  const findings: Finding[] = [];
  const report = (place: string, what: string) => findings.push({ where: place, what });
  if (!queues.has(referredId(at(target, 'DeadLetterConfig', 'Arn')) ?? '')) {
    report(where, 'has no dead letters for what it cannot deliver');
  }
  if (at(target, 'RetryPolicy') === undefined) report(where, 'has no retry policy');
  if (!isLetIn(stack, queue.id, where.split('/')[1] ?? ''))
    report(queue.where, 'has no policy that lets the rule send to it');

  const mapping = resourcesOf(stack, 'AWS::Lambda::EventSourceMapping').find(
    ({ properties }) => referredId(at(properties, 'EventSourceArn')) === queue.id,
  );
  if (mapping === undefined) report(queue.where, 'is read by no function');
  else if (!listAt(mapping.properties, 'FunctionResponseTypes').includes('ReportBatchItemFailures')) {
    report(mapping.where, 'does not report partial batches: one bad message would repeat the rest');
  }
  const dead = queues.get(referredId(at(queue.properties, 'RedrivePolicy', 'deadLetterTargetArn')) ?? '');
  if (dead === undefined) report(queue.where, 'has no redrive policy to a queue of dead letters');
  return dead === undefined ? findings : [...findings, ...deadLetterFindings(stack, dead)];
}

function isLetIn(stack: Stack, queueId: string, ruleId: string): boolean {
  return resourcesOf(stack, 'AWS::SQS::QueuePolicy').some(({ properties }) => {
    const names = listAt(properties, 'Queues').map(referredId);
    return names.includes(queueId) && JSON.stringify(at(properties, 'PolicyDocument') ?? '').includes(`"${ruleId}"`);
  });
}

function deadLetterFindings(stack: Stack, { id, where, properties }: Resource): Finding[] {
  const alarm = resourcesOf(stack, 'AWS::CloudWatch::Alarm').find(
    (one) =>
      textAt(one.properties, 'MetricName') === 'ApproximateNumberOfMessagesVisible' &&
      listAt(one.properties, 'Dimensions').some((dimension) => referredId(at(dimension, 'Value')) === id),
  );
  const retention = Number(at(properties, 'MessageRetentionPeriod') ?? 0);
  return [
    ...(alarm === undefined ? [{ where, what: 'has no alarm for dead letters' }] : []),
    ...(retention < fourteenDays ? [{ where, what: 'keeps dead letters less than 14 days' }] : []),
  ];
}

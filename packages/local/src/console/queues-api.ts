import { ListMessageMoveTasksCommand, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { MessagePlace, QueueMessage } from '../parts/s3-sqs/queue.ts';
import { readRedrivePolicy } from '../parts/s3-sqs/queue-attributes.ts';
import type { NamedQueue } from '../parts/s3-sqs/queues.ts';
import type { Inside } from './inside.ts';
import { found } from './not-found.ts';

const OneQueue = z.object({ name: z.string() });
const MESSAGES_SHOWN = 100;

/** `/queues`, the messages of one without taking them, and its redrive and purge. */
export function queuesApi(server: FastifyInstance, inside: Inside): void {
  const { queues, parts, clock } = inside;
  const queueOf = (params: unknown): NamedQueue => {
    const { name } = OneQueue.parse(params);
    return found(
      queues.list().find((queue) => queue.name === name),
      `queue ${name}`,
    );
  };

  server.get('/queues', async () =>
    queues
      .list()
      .map((queue) => summaryOf(queue, inside))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  );
  server.get('/queues/:name/messages', async (request) => {
    const now = clock.now();
    return queueOf(request.params)
      .queue.look()
      .slice(0, MESSAGES_SHOWN)
      .map((held) => messageOf(held, now));
  });
  server.post('/queues/:name/redrive', async (request) => {
    const { arn } = queueOf(request.params);
    await parts.sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arn }));
    const { Results = [] } = await parts.sqs.send(new ListMessageMoveTasksCommand({ SourceArn: arn }));
    const [task] = Results;
    return {
      moved: task?.ApproximateNumberOfMessagesMoved ?? 0,
      status: task?.Status ?? 'FAILED',
      failure: task?.FailureReason ?? null,
    };
  });
  server.post('/queues/:name/purge', async (request) => {
    const { queue } = queueOf(request.params);
    const purged = queue.look().length;
    queue.purge();
    return { purged };
  });
}

function summaryOf({ name, arn, queue }: NamedQueue, { queues, parts, clock }: Inside) {
  const sources = queues.list().filter(({ attributes: { RedrivePolicy } }) => isTarget(arn, RedrivePolicy));
  const rules = parts.bus.rules();
  const oldest = Math.min(...queue.look().map(({ message }) => message.sentAt));
  return {
    name,
    ...queue.counts(),
    oldestAgeMs: Number.isFinite(oldest) ? Math.max(0, clock.now() - oldest) : null,
    /** Whose dead letters it takes, by redrive. */
    deadLettersOf: sources.map((source) => source.name),
    /** Rules that send to it, and those that give up into it. */
    rules: rules.filter(({ targets }) => targets.some((target) => target.arn === arn)).map((rule) => rule.name),
    failedRules: rules
      .filter(({ targets }) => targets.some((target) => target.deadLetterArn === arn))
      .map((rule) => rule.name),
    consumers: parts.eventSources
      .filter((source) => source.eventSourceArn === arn)
      .map((source) => source.functionName),
    /** Where what failed ends up: nobody reads it by itself. */
    isDeadEnd: !parts.eventSources.some((source) => source.eventSourceArn === arn),
  };
}

function isTarget(arn: string, policy: string | undefined): boolean {
  return policy !== undefined && readRedrivePolicy(policy).deadLetterTargetArn === arn;
}

/** A message as JSON has it. */
export function messageOf({ message, place }: { message: QueueMessage; place: MessagePlace }, now: number) {
  return {
    id: message.id,
    place,
    sentAt: message.sentAt,
    ageMs: Math.max(0, now - message.sentAt),
    receiveCount: message.receiveCount,
    groupId: message.groupId ?? null,
    attributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, { StringValue }]) => [name, StringValue ?? '']),
    ),
    body: message.body,
  };
}

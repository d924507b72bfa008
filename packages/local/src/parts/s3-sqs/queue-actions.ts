import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import { AwsError } from '../aws-json.ts';
import type { MessageAttribute, QueueMessage, Received } from './queue.ts';
import type { NamedQueue, Queues } from './queues.ts';

type NewMessage = {
  readonly body: string;
  readonly attributes?: Readonly<Record<string, MessageAttribute>>;
  readonly groupId?: string | undefined;
  readonly delaySeconds?: number | undefined;
};
type Wanted = {
  /** 1 to 10. */
  readonly most: number;
  /** The queue's own when undefined. */
  readonly visibilitySeconds?: number | undefined;
  readonly waitSeconds?: number | undefined;
};
export type QueueActions = ReturnType<typeof queueActions>;

/** What SQS does with messages: behind its wire protocol, and for the parts of this process without it. */
export function queueActions(queues: Queues, clock: Clock) {
  return {
    /** Throws QueueDoesNotExist. */
    get: queues.get,
    /** Throws what is longer than the queue takes. */
    send(queue: NamedQueue, { body, attributes = {}, groupId, delaySeconds }: NewMessage): QueueMessage {
      if (Buffer.byteLength(body) > Number(queue.attributes.MaximumMessageSize)) {
        throw new AwsError('InvalidParameterValue', 'One or more parameters are invalid. Reason: Message too long.');
      }
      const message = { id: randomUUID(), body, attributes, sentAt: clock.now(), groupId, receiveCount: 0 };
      queues.send(queue.name, message, delaySeconds ?? Number(queue.attributes.DelaySeconds));
      return message;
    },

    /** Waits until there is something, or as long as was said. Nothing when the caller has gone. */
    async receive(queue: NamedQueue, { most, ...wanted }: Wanted, gone: AbortSignal): Promise<Received[]> {
      const { VisibilityTimeout, ReceiveMessageWaitTimeSeconds, MessageRetentionPeriod } = queue.attributes;
      const visibility = wanted.visibilitySeconds ?? Number(VisibilityTimeout);
      const until = clock.now() + 1000 * (wanted.waitSeconds ?? Number(ReceiveMessageWaitTimeSeconds));
      while (!gone.aborted) {
        const oldest = clock.now() - Number(MessageRetentionPeriod) * 1000;
        const taken = queue.queue.take(most, visibility, { oldest, redrive: queues.redriveOf(queue) });
        if (taken.length > 0 || clock.now() >= until) return taken;
        await queue.queue.wait((until - clock.now()) / 1000, gone);
        if (queue.queue.closed()) return [];
      }
      return [];
    },
  };
}

/** The system attributes of a message, as SQS names them. */
export function systemAttributes(message: QueueMessage): Record<string, string> {
  return {
    SentTimestamp: String(message.sentAt),
    ApproximateReceiveCount: String(message.receiveCount),
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    SenderId: 'local',
    ...(message.groupId !== undefined && { MessageGroupId: message.groupId }),
    ...(message.deadLetterSource !== undefined && { DeadLetterQueueSourceArn: message.deadLetterSource }),
  };
}

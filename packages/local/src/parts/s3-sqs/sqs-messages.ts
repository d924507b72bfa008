import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import { AwsError, type Operations, operation } from '../aws-json.ts';
import { md5, md5OfAttributes } from './message-digest.ts';
import type { QueueMessage, Received } from './queue.ts';
import { type NamedQueue, nameIn, type Queues } from './queues.ts';

const QueueUrl = z.string();
const Attribute = z.object({
  DataType: z.string(),
  StringValue: z.string().optional(),
  BinaryValue: z.string().optional(),
});
const ToSend = z.object({
  MessageBody: z.string().min(1),
  DelaySeconds: z.number().int().min(0).max(900).optional(),
  MessageAttributes: z.record(z.string(), Attribute).optional(),
  MessageGroupId: z
    .string()
    .regex(/^[!-~]{1,128}$/)
    .optional(),
  MessageDeduplicationId: z
    .undefined('The local SQS has standard queues only: they know no MessageDeduplicationId')
    .optional(),
  MessageSystemAttributes: z.undefined('The local SQS does not support MessageSystemAttributes').optional(),
});
const Names = z.array(z.string()).optional();
const Receive = z.object({
  QueueUrl,
  MaxNumberOfMessages: z.number().optional(),
  WaitTimeSeconds: z.number().min(0).max(20).optional(),
  VisibilityTimeout: z.number().min(0).max(43_200).optional(),
  AttributeNames: Names,
  MessageSystemAttributeNames: Names,
  MessageAttributeNames: Names,
});
const Visibility = z.object({ ReceiptHandle: z.string(), VisibilityTimeout: z.number().int().min(0).max(43_200) });
const batchOf = <S extends z.ZodRawShape>(entry: z.ZodObject<S>) =>
  z.object({ QueueUrl, Entries: z.array(entry.extend({ Id: z.string() })) });

/** What is done with the messages of a queue. */
export function messageOperations(queues: Queues, clock: Clock): Operations {
  const send = (queue: NamedQueue, input: z.infer<typeof ToSend>) => {
    const size = Buffer.byteLength(input.MessageBody);
    if (size > Number(queue.attributes.MaximumMessageSize)) {
      throw new AwsError('InvalidParameterValue', 'One or more parameters are invalid. Reason: Message too long.');
    }
    const message: QueueMessage = {
      id: randomUUID(),
      body: input.MessageBody,
      attributes: input.MessageAttributes ?? {},
      sentAt: clock.now(),
      groupId: input.MessageGroupId,
      receiveCount: 0,
    };
    queues.send(queue.name, message, input.DelaySeconds ?? Number(queue.attributes.DelaySeconds));
    return {
      MessageId: message.id,
      MD5OfMessageBody: md5(message.body),
      MD5OfMessageAttributes: md5OfAttributes(message.attributes),
    };
  };

  const receive = async (input: z.infer<typeof Receive>, gone: AbortSignal) => {
    const named = queues.get(nameIn(input.QueueUrl));
    const most = input.MaxNumberOfMessages ?? 1;
    if (most < 1 || most > 10) throw invalid('MaxNumberOfMessages', most, 'Must be between 1 and 10');
    const visibility = input.VisibilityTimeout ?? Number(named.attributes.VisibilityTimeout);
    const until =
      clock.now() + 1000 * (input.WaitTimeSeconds ?? Number(named.attributes.ReceiveMessageWaitTimeSeconds));
    while (!gone.aborted) {
      const oldest = clock.now() - Number(named.attributes.MessageRetentionPeriod) * 1000;
      const taken = named.queue.take(most, visibility, { oldest, redrive: queues.redriveOf(named) });
      if (taken.length > 0 || clock.now() >= until) return taken;
      await named.queue.wait((until - clock.now()) / 1000, gone);
      if (named.queue.closed()) return [];
    }
    return [];
  };

  const changeVisibility = (queue: NamedQueue, input: z.infer<typeof Visibility>) => {
    if (queue.queue.changeVisibility(input.ReceiptHandle, input.VisibilityTimeout)) return {};
    throw new AwsError('com.amazonaws.sqs#MessageNotInflight', 'The specified message is not in flight.');
  };

  return {
    SendMessage: operation(ToSend.extend({ QueueUrl }), (input) => send(queues.get(nameIn(input.QueueUrl)), input)),
    SendMessageBatch: operation(batchOf(ToSend), (input) => batch(queues, input, send)),
    ReceiveMessage: operation(Receive, async (input, { gone }) => {
      const taken = await receive(input, gone);
      return taken.length === 0 ? {} : { Messages: taken.map((one) => receivedMessage(one, input)) };
    }),
    DeleteMessage: operation(z.object({ QueueUrl, ReceiptHandle: z.string() }), (input) =>
      queues.get(nameIn(input.QueueUrl)).queue.remove(input.ReceiptHandle),
    ),
    DeleteMessageBatch: operation(batchOf(z.object({ ReceiptHandle: z.string() })), (input) =>
      batch(queues, input, ({ queue }, { ReceiptHandle }) => {
        queue.remove(ReceiptHandle);
        return {};
      }),
    ),
    ChangeMessageVisibility: operation(Visibility.extend({ QueueUrl }), (input) =>
      changeVisibility(queues.get(nameIn(input.QueueUrl)), input),
    ),
    ChangeMessageVisibilityBatch: operation(batchOf(Visibility), (input) => batch(queues, input, changeVisibility)),
  };
}

function batch<E extends { Id: string }>(
  queues: Queues,
  { QueueUrl, Entries }: { QueueUrl: string; Entries: readonly E[] },
  run: (queue: NamedQueue, entry: E) => object,
) {
  const queue = queues.get(nameIn(QueueUrl));
  if (Entries.length === 0) throw new AwsError('com.amazonaws.sqs#EmptyBatchRequest', 'There are no entries.');
  if (Entries.length > 10)
    throw new AwsError('com.amazonaws.sqs#TooManyEntriesInBatchRequest', 'More than 10 entries.');
  if (new Set(Entries.map(({ Id }) => Id)).size < Entries.length) {
    throw new AwsError('com.amazonaws.sqs#BatchEntryIdsNotDistinct', 'Two entries have the same id.');
  }
  const Successful: object[] = [];
  const Failed: object[] = [];
  for (const entry of Entries) {
    try {
      Successful.push({ Id: entry.Id, ...run(queue, entry) });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      Failed.push({ Id: entry.Id, SenderFault: true, Code: error.code.split('#').at(-1), Message: error.message });
    }
  }
  return { Successful, Failed };
}

function receivedMessage({ message, receiptHandle }: Received, input: z.infer<typeof Receive>) {
  const system: Record<string, string> = {
    SentTimestamp: String(message.sentAt),
    ApproximateReceiveCount: String(message.receiveCount),
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    SenderId: 'local',
    ...(message.groupId !== undefined && { MessageGroupId: message.groupId }),
    ...(message.deadLetterSource !== undefined && { DeadLetterQueueSourceArn: message.deadLetterSource }),
  };
  const wanted = [...(input.AttributeNames ?? []), ...(input.MessageSystemAttributeNames ?? [])];
  const Attributes = chosen(system, wanted);
  const MessageAttributes = chosen(message.attributes, input.MessageAttributeNames ?? []);
  return {
    MessageId: message.id,
    ReceiptHandle: receiptHandle,
    MD5OfBody: md5(message.body),
    Body: message.body,
    ...(Object.keys(Attributes).length > 0 && { Attributes }),
    ...(Object.keys(MessageAttributes).length > 0 && {
      MessageAttributes,
      MD5OfMessageAttributes: md5OfAttributes(MessageAttributes),
    }),
  };
}

/** Names may be All, .* or a prefix such as trace.* */
function chosen<T>(all: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  const isWanted = (key: string) =>
    names.some((name) => name === 'All' || name === key || (name.endsWith('.*') && key.startsWith(name.slice(0, -2))));
  return Object.fromEntries(Object.entries(all).filter(([key]) => isWanted(key)));
}

function invalid(name: string, value: number, reason: string): AwsError {
  return new AwsError('InvalidParameterValue', `Value ${value} for parameter ${name} is invalid. Reason: ${reason}.`);
}

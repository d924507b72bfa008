import { z } from 'zod';
import { AwsError, type Operations, operation } from '../aws-json.ts';
import { md5, md5OfAttributes } from './message-digest.ts';
import type { Received } from './queue.ts';
import { type QueueActions, systemAttributes } from './queue-actions.ts';
import { type NamedQueue, nameIn } from './queues.ts';

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
export function messageOperations(actions: QueueActions): Operations {
  const queueAt = (url: string) => actions.get(nameIn(url));
  const send = (queue: NamedQueue, input: z.infer<typeof ToSend>) => {
    const message = actions.send(queue, {
      body: input.MessageBody,
      attributes: input.MessageAttributes,
      groupId: input.MessageGroupId,
      delaySeconds: input.DelaySeconds,
    });
    return {
      MessageId: message.id,
      MD5OfMessageBody: md5(message.body),
      MD5OfMessageAttributes: md5OfAttributes(message.attributes),
    };
  };

  const receive = async (input: z.infer<typeof Receive>, gone: AbortSignal) => {
    const most = input.MaxNumberOfMessages ?? 1;
    if (most < 1 || most > 10) throw invalid('MaxNumberOfMessages', most, 'Must be between 1 and 10');
    const wanted = { most, visibilitySeconds: input.VisibilityTimeout, waitSeconds: input.WaitTimeSeconds };
    return await actions.receive(queueAt(input.QueueUrl), wanted, gone);
  };

  const changeVisibility = (queue: NamedQueue, input: z.infer<typeof Visibility>) => {
    if (queue.queue.changeVisibility(input.ReceiptHandle, input.VisibilityTimeout)) return {};
    throw new AwsError('com.amazonaws.sqs#MessageNotInflight', 'The specified message is not in flight.');
  };

  return {
    SendMessage: operation(ToSend.extend({ QueueUrl }), (input) => send(queueAt(input.QueueUrl), input)),
    SendMessageBatch: operation(batchOf(ToSend), (input) => batch(queueAt(input.QueueUrl), input.Entries, send)),
    ReceiveMessage: operation(Receive, async (input, { gone }) => {
      const taken = await receive(input, gone);
      return taken.length === 0 ? {} : { Messages: taken.map((one) => receivedMessage(one, input)) };
    }),
    DeleteMessage: operation(z.object({ QueueUrl, ReceiptHandle: z.string() }), (input) =>
      queueAt(input.QueueUrl).queue.remove(input.ReceiptHandle),
    ),
    DeleteMessageBatch: operation(batchOf(z.object({ ReceiptHandle: z.string() })), (input) =>
      batch(queueAt(input.QueueUrl), input.Entries, ({ queue }, { ReceiptHandle }) => {
        queue.remove(ReceiptHandle);
        return {};
      }),
    ),
    ChangeMessageVisibility: operation(Visibility.extend({ QueueUrl }), (input) =>
      changeVisibility(queueAt(input.QueueUrl), input),
    ),
    ChangeMessageVisibilityBatch: operation(batchOf(Visibility), (input) =>
      batch(queueAt(input.QueueUrl), input.Entries, changeVisibility),
    ),
  };
}

function batch<E extends { Id: string }>(
  queue: NamedQueue,
  Entries: readonly E[],
  run: (queue: NamedQueue, entry: E) => object,
) {
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
  const wanted = [...(input.AttributeNames ?? []), ...(input.MessageSystemAttributeNames ?? [])];
  const Attributes = chosen(systemAttributes(message), wanted);
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

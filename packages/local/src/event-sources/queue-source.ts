import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  type MessageAttributeValue,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { Clock } from '../clock.ts';
import type { JsonObject } from '../json.ts';
import { toJson } from '../json.ts';
import type { InvokeFunction } from '../parts/part.ts';
import { failedItems } from './batch-response.ts';
import { type Filter, messageForFilter } from './filter.ts';
import type { EventSource } from './stream-source.ts';

export type QueueSourceOptions = {
  readonly clock: Clock;
  readonly sqs: SQSClient;
  readonly queueUrl: string;
  readonly queueArn: string;
  readonly region: string;
  readonly functionName: string;
  readonly invoke: InvokeFunction;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly concurrency: number;
  readonly reportsFailures: boolean;
  readonly filter: Filter;
  /** After how many seconds a failed message comes back; undefined = the queue's visibility timeout, as on AWS. */
  readonly redeliverAfterSeconds: number | undefined;
  readonly log: (line: string) => void;
};

const MOST_PER_RECEIVE = 10;
const LONG_POLL_SECONDS = 20;

/** Polls a queue and hands its messages to a function in batches. */
export function startQueueSource(options: QueueSourceOptions): EventSource {
  const { sqs, queueUrl, clock } = options;
  const stop = new AbortController();
  const working = new Set<Promise<void>>();
  /** Failed messages that their visibility timeout hides. */
  const hidden = new Set<string>();
  let inFlight = 0;
  let count = 0;

  const receive = async (most: number, waitSeconds: number): Promise<Message[]> => {
    const command = new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: Math.min(most, MOST_PER_RECEIVE),
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
    const { Messages = [] } = await sqs.send(command, { abortSignal: stop.signal });
    for (const { MessageId = '' } of Messages) hidden.delete(MessageId);
    inFlight += Messages.length;
    return Messages;
  };
  /** A batch: as many as fit, gathered for as long as the window says. */
  const gather = async (): Promise<Message[]> => {
    const batch = await receive(options.batchSize, LONG_POLL_SECONDS);
    if (batch.length === 0 || options.batchSize <= MOST_PER_RECEIVE) return batch;
    const until = clock.now() + options.windowSeconds * 1000;
    while (batch.length < options.batchSize) {
      const seconds = Math.ceil((until - clock.now()) / 1000);
      // Where time stands still, a batch that is being gathered cannot be waited for.
      const resting = clock.standsStill && seconds > 0 ? batch.length : 0;
      inFlight -= resting;
      // What is in hand is handled, whatever becomes of the rest.
      const more = await receive(options.batchSize - batch.length, Math.max(0, seconds)).catch(() => []);
      inFlight += resting;
      batch.push(...more);
      if (more.length === 0 || seconds <= 0) break;
    }
    return batch;
  };
  const loop = async () => {
    while (!stop.signal.aborted) {
      try {
        const batch = await gather();
        if (batch.length === 0) continue;
        count += batch.length;
        const work: Promise<void> = handle(batch)
          .catch((error: Error) => options.log(`${options.queueArn}: ${error.message}`))
          .finally(() => {
            inFlight -= batch.length;
            working.delete(work);
          });
        working.add(work);
        if (working.size >= options.concurrency) await Promise.race(working);
      } catch (error) {
        if (stop.signal.aborted) return;
        options.log(`${options.queueArn}: ${error instanceof Error ? error.message : error}`);
        await new Promise((again) => setTimeout(again, 200));
      }
    }
  };

  const handle = async (batch: readonly Message[]) => {
    const records = batch.map((message) => ({ message, record: recordOf(message, options) }));
    const wanted = records.filter(({ record }) => options.filter(messageForFilter(record)));
    // What no filter wants is deleted, as Lambda does.
    const done = records.filter((one) => !wanted.includes(one)).map(({ message }) => message);
    const failed = new Set(wanted.length === 0 ? [] : await failuresOf(wanted.map(({ record }) => record)));
    done.push(...wanted.map(({ message }) => message).filter(({ MessageId = '' }) => !failed.has(MessageId)));
    await remove(done);
    const back = batch.filter(({ MessageId = '' }) => failed.has(MessageId));
    if (options.redeliverAfterSeconds !== 0) for (const { MessageId = '' } of back) hidden.add(MessageId);
    await giveBack(back);
  };
  const failuresOf = async (records: readonly JsonObject[]): Promise<readonly string[]> => {
    const ids = records.map((record) => String(record.messageId));
    const { payload, functionError } = await options.invoke(options.functionName, { Records: records });
    if (functionError) return ids;
    const failed = options.reportsFailures ? failedItems(toJson(payload), ids) : [];
    return failed === 'ALL' ? ids : failed;
  };
  const remove = async (messages: readonly Message[]) => {
    for (const entries of tens(messages)) {
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }));
    }
  };
  const giveBack = async (messages: readonly Message[]) => {
    const delay = options.redeliverAfterSeconds;
    if (delay === undefined) return;
    for (const entries of tens(messages)) {
      const Entries = entries.map((entry) => ({ ...entry, VisibilityTimeout: delay }));
      await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries }));
    }
  };

  /** What will be handled without anybody's doing; where time stands still, that is not what waits for a time. */
  const waiting = async (): Promise<number> => {
    const { visible, notVisible, delayed } = await countsOf(sqs, queueUrl);
    return clock.standsStill ? visible + Math.max(0, notVisible - hidden.size) : visible + notVisible + delayed;
  };

  const running = loop();
  return {
    nudge: () => {},
    async drained() {
      while (!stop.signal.aborted && (inFlight > 0 || (await waiting()) > 0)) {
        await new Promise((again) => setTimeout(again, 10));
      }
    },
    activity: () => ({ inFlight, count }),
    async close() {
      stop.abort();
      await running;
      await Promise.all(working);
    },
  };
}

async function countsOf(sqs: SQSClient, queueUrl: string) {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesNotVisible',
        'ApproximateNumberOfMessagesDelayed',
      ],
    }),
  );
  return {
    visible: Number(Attributes.ApproximateNumberOfMessages),
    notVisible: Number(Attributes.ApproximateNumberOfMessagesNotVisible),
    delayed: Number(Attributes.ApproximateNumberOfMessagesDelayed),
  };
}

function tens(messages: readonly Message[]): { Id: string; ReceiptHandle: string }[][] {
  const entries = messages.map((message, index) => ({ Id: String(index), ReceiptHandle: message.ReceiptHandle ?? '' }));
  return Array.from({ length: Math.ceil(entries.length / 10) }, (_, page) => entries.slice(page * 10, page * 10 + 10));
}

function recordOf(message: Message, { queueArn, region }: QueueSourceOptions): JsonObject {
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: toJson(message.Attributes ?? {}),
    messageAttributes: Object.fromEntries(
      Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [name, attributeOf(value)]),
    ),
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  };
}

function attributeOf(value: MessageAttributeValue): JsonObject {
  return {
    ...(value.StringValue === undefined ? {} : { stringValue: value.StringValue }),
    ...(value.BinaryValue ? { binaryValue: Buffer.from(value.BinaryValue).toString('base64') } : {}),
    stringListValues: [],
    binaryListValues: [],
    dataType: value.DataType ?? 'String',
  };
}

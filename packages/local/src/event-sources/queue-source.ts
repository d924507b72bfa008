import type { Clock } from '../clock.ts';
import type { JsonObject } from '../json.ts';
import { toJson } from '../json.ts';
import type { InvokeFunction } from '../parts/part.ts';
import { md5 } from '../parts/s3-sqs/message-digest.ts';
import type { MessageAttribute, Received } from '../parts/s3-sqs/queue.ts';
import { type QueueActions, systemAttributes } from '../parts/s3-sqs/queue-actions.ts';
import type { NamedQueue } from '../parts/s3-sqs/queues.ts';
import { failedItems } from './batch-response.ts';
import { type Filter, messageForFilter } from './filter.ts';
import type { EventSource } from './stream-source.ts';

export type QueueSourceOptions = {
  readonly clock: Clock;
  readonly queues: Pick<QueueActions, 'receive'>;
  readonly queue: NamedQueue;
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

/** Polls a queue, in this process, and hands its messages to a function in batches. */
export function startQueueSource(options: QueueSourceOptions): EventSource {
  const { queues, queue, clock } = options;
  const stop = new AbortController();
  const working = new Set<Promise<void>>();
  /** Failed messages that their visibility timeout hides. */
  const hidden = new Set<string>();
  let inFlight = 0;
  let count = 0;

  const receive = async (most: number, waitSeconds: number): Promise<Received[]> => {
    const wanted = { most: Math.min(most, MOST_PER_RECEIVE), waitSeconds };
    const received = await queues.receive(queue, wanted, stop.signal);
    for (const { message } of received) hidden.delete(message.id);
    inFlight += received.length;
    return received;
  };
  /** A batch: as many as fit, gathered for as long as the window says. */
  const gather = async (): Promise<Received[]> => {
    const batch = await receive(options.batchSize, LONG_POLL_SECONDS);
    if (batch.length === 0 || options.batchSize <= MOST_PER_RECEIVE) return batch;
    const until = clock.now() + options.windowSeconds * 1000;
    while (batch.length < options.batchSize) {
      const seconds = Math.ceil((until - clock.now()) / 1000);
      // Where time stands still, a batch that is being gathered cannot be waited for.
      const resting = clock.standsStill && seconds > 0 ? batch.length : 0;
      inFlight -= resting;
      const more = await receive(options.batchSize - batch.length, Math.max(0, seconds));
      inFlight += resting;
      batch.push(...more);
      if (more.length === 0 || seconds <= 0) break;
    }
    return batch;
  };
  const loop = async () => {
    while (!stop.signal.aborted) {
      const batch = await gather();
      if (batch.length === 0) continue;
      count += batch.length;
      const work: Promise<void> = handle(batch)
        .catch((error: Error) => options.log(`${queue.arn}: ${error.message}`))
        .finally(() => {
          inFlight -= batch.length;
          working.delete(work);
        });
      working.add(work);
      if (working.size >= options.concurrency) await Promise.race(working);
    }
  };

  const handle = async (batch: readonly Received[]) => {
    const records = batch.map((received) => ({ received, record: recordOf(received, options) }));
    const wanted = records.filter(({ record }) => options.filter(messageForFilter(record)));
    const failed = new Set(wanted.length === 0 ? [] : await failuresOf(wanted.map(({ record }) => record)));
    // What no filter wants is deleted, as Lambda does.
    for (const { receiptHandle, message } of batch) {
      if (failed.has(message.id)) giveBack(message.id, receiptHandle);
      else queue.queue.remove(receiptHandle);
    }
  };
  const failuresOf = async (records: readonly JsonObject[]): Promise<readonly string[]> => {
    const ids = records.map((record) => String(record.messageId));
    const { payload, functionError } = await options.invoke(options.functionName, { Records: records });
    if (functionError) return ids;
    const failed = options.reportsFailures ? failedItems(toJson(payload), ids) : [];
    return failed === 'ALL' ? ids : failed;
  };
  const giveBack = (messageId: string, receiptHandle: string) => {
    const delay = options.redeliverAfterSeconds;
    if (delay !== 0) hidden.add(messageId);
    if (delay !== undefined) queue.queue.changeVisibility(receiptHandle, delay);
  };

  /** What will be handled without anybody's doing; where time stands still, that is not what waits for a time. */
  const waiting = (): number => {
    const counts = queue.queue.counts();
    const { visible, delayed } = counts;
    return clock.standsStill
      ? visible + Math.max(0, counts.inFlight - hidden.size)
      : visible + counts.inFlight + delayed;
  };

  const running = loop();
  return {
    nudge: () => {},
    async drained() {
      while (!stop.signal.aborted && (inFlight > 0 || waiting() > 0)) {
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

function recordOf({ message, receiptHandle }: Received, { queue, region }: QueueSourceOptions): JsonObject {
  return {
    messageId: message.id,
    receiptHandle,
    body: message.body,
    attributes: systemAttributes(message),
    messageAttributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, value]) => [name, attributeOf(value)]),
    ),
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: queue.arn,
    awsRegion: region,
  };
}

function attributeOf({ DataType, StringValue, BinaryValue }: MessageAttribute): JsonObject {
  return {
    ...(StringValue === undefined ? {} : { stringValue: StringValue }),
    ...(BinaryValue === undefined ? {} : { binaryValue: BinaryValue }),
    stringListValues: [],
    binaryListValues: [],
    dataType: DataType,
  };
}

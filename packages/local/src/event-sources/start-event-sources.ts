import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import type { InvokeFunction } from '../parts/part.ts';
import type { QueueActions } from '../parts/s3-sqs/queue-actions.ts';
import type { EventSourceMapping } from '../provision/cloud-parts.ts';
import { filterOf } from './filter.ts';
import { startQueueSource } from './queue-source.ts';
import { sequenceNumberOf, streamReader } from './stream-reader.ts';
import { type EventSource, startStreamSource } from './stream-source.ts';

type Options = {
  readonly clock: Clock;
  readonly region: string;
  readonly accessKeyId: string;
  readonly dynamodbEndpoint: string;
  readonly queues: QueueActions;
  readonly invoke: InvokeFunction;
  readonly sendToQueue: (queueArn: string, body: string) => Promise<void>;
  readonly retryDelayMs: number;
  readonly redeliverAfterSeconds: number | undefined;
  readonly dataDir: string | undefined;
  readonly log: (line: string) => void;
};
export type RunningSource = EventSource & { readonly service: string };

/** Starts every declared event source mapping. */
export function startEventSources(mappings: readonly EventSourceMapping[], options: Options): readonly RunningSource[] {
  const reader = streamReader({ ...options, endpoint: options.dynamodbEndpoint });
  return mappings.map((mapping) => {
    const kind = mapping.eventSourceArn.split(':')[2];
    if (kind === 'sqs') return { ...queueSource(mapping, options), service: mapping.service };
    if (kind === 'dynamodb') return { ...streamSource(mapping, reader, options), service: mapping.service };
    throw new Error(`${mapping.id}: the event source ${mapping.eventSourceArn} is not supported`);
  });
}

function queueSource({ eventSourceArn, functionName, properties }: EventSourceMapping, options: Options): EventSource {
  return startQueueSource({
    ...options,
    queue: options.queues.get(eventSourceArn.split(':').at(-1) ?? ''),
    functionName,
    batchSize: numberAt(properties, 'BatchSize') ?? 10,
    windowSeconds: numberAt(properties, 'MaximumBatchingWindowInSeconds') ?? 0,
    concurrency: numberAt(properties, 'ScalingConfig', 'MaximumConcurrency') ?? 5,
    reportsFailures: reportsFailures(properties),
    filter: filterOf(at(properties, 'FilterCriteria')),
  });
}

function streamSource(
  mapping: EventSourceMapping,
  reader: ReturnType<typeof streamReader>,
  options: Options,
): EventSource {
  const { eventSourceArn, functionName, properties, id } = mapping;
  const destination = textAt(properties, 'DestinationConfig', 'OnFailure', 'Destination');
  const retries = numberAt(properties, 'MaximumRetryAttempts') ?? -1;
  return startStreamSource({
    ...options,
    reader,
    streamArn: eventSourceArn.replace(`:dynamodb:${options.region}:`, ':dynamodb:ddblocal:'),
    eventSourceArn,
    functionName,
    batchSize: numberAt(properties, 'BatchSize') ?? 100,
    fromLatest: textAt(properties, 'StartingPosition') === 'LATEST',
    filter: filterOf(at(properties, 'FilterCriteria')),
    reportsFailures: reportsFailures(properties),
    bisects: at(properties, 'BisectBatchOnFunctionError') === true,
    retries: retries < 0 ? Number.POSITIVE_INFINITY : retries,
    retryDelayMs: (attempt) => Math.min(options.retryDelayMs * 2 ** attempt, options.retryDelayMs * 8),
    checkpointFile: options.dataDir && join(options.dataDir, `${id}.json`),
    async giveUp(records, attempts) {
      options.log(`${functionName}: ${records.length} stream records given up after ${attempts} attempts`);
      if (!destination) return;
      // As on AWS, the message says where the records are, and does not carry them.
      const DDBStreamBatchInfo = {
        shardId: 'local',
        startSequenceNumber: records[0] && sequenceNumberOf(records[0]),
        endSequenceNumber: records.at(-1) && sequenceNumberOf(records.at(-1) ?? {}),
        batchSize: records.length,
        streamArn: eventSourceArn,
      };
      const requestContext = {
        functionArn: functionName,
        condition: 'RetryAttemptsExhausted',
        approximateInvokeCount: attempts,
      };
      await options.sendToQueue(destination, JSON.stringify({ version: '1.0', requestContext, DDBStreamBatchInfo }));
    },
  });
}

function reportsFailures(properties: EventSourceMapping['properties']): boolean {
  return listAt(properties, 'FunctionResponseTypes').includes('ReportBatchItemFailures');
}

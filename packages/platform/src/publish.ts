import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { config } from './config.ts';
import { log } from './log.ts';

const bus = new EventBridgeClient({});

/** PutEvents takes ten entries. */
const entriesPerCall = 10;

/** Sends outbox rows of the table's stream to the bus, in order; reports from where to try again. */
export async function publishEvents(batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (let from = 0; from < batch.Records.length; from += entriesPerCall) {
    const records = batch.Records.slice(from, from + entriesPerCall);
    const failed = await putEvents(records);
    if (failed !== undefined) return { batchItemFailures: [{ itemIdentifier: sequenceOf(failed) }] };
  }
  return { batchItemFailures: [] };
}

/** The first record that the bus did not take. Those after it go again with it: consumers know repeats. */
async function putEvents(records: readonly DynamoDBRecord[]): Promise<DynamoDBRecord | undefined> {
  const { Entries } = await bus.send(new PutEventsCommand({ Entries: records.map(entryOf) }));
  const at = (Entries ?? []).findIndex((entry) => entry.ErrorCode !== undefined);
  log.info('events published', { count: at === -1 ? records.length : at, failed: at !== -1 });
  return at === -1 ? undefined : records[at];
}

function entryOf(record: DynamoDBRecord): PutEventsRequestEntry {
  const { event } = unmarshall(imageOf(record));
  const { detailType, source, ...detail } = event;
  return {
    EventBusName: config.BUS_NAME,
    Source: source,
    DetailType: detailType,
    Time: new Date(detail.occurredAt),
    Detail: JSON.stringify({ ...detail, source }),
  };
}

type Image = Parameters<typeof unmarshall>[0];

function imageOf(record: DynamoDBRecord): Image {
  const image = record.dynamodb?.NewImage;
  if (image === undefined) throw new Error('a stream record without its new image');
  // The stream's JSON is the SDK's own attribute format; the two packages only name the type differently.
  return JSON.parse(JSON.stringify(image));
}

function sequenceOf(record: DynamoDBRecord): string {
  const sequence = record.dynamodb?.SequenceNumber;
  if (sequence === undefined) throw new Error('a stream record without its sequence number');
  return sequence;
}

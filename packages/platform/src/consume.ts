import { type DomainEvent, isEventType, parseEvent } from '@pardos/contracts/events/event';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { log } from './log.ts';

/** Makes the Lambda behind a consumer's queue. What fails goes back to the queue alone, and at last to the DLQ. */
export function consumer(consume: (event: DomainEvent) => Promise<void>) {
  return async (batch: SQSEvent): Promise<SQSBatchResponse> => {
    const results = await Promise.allSettled(batch.Records.map((record) => consumeRecord(record, consume)));
    const failed = batch.Records.filter((_, index) => results[index]?.status === 'rejected');
    return { batchItemFailures: failed.map((record) => ({ itemIdentifier: record.messageId })) };
  };
}

async function consumeRecord(record: SQSRecord, consume: (event: DomainEvent) => Promise<void>): Promise<void> {
  const started = performance.now();
  const message = JSON.parse(record.body);
  const type: string = message['detail-type'];
  const fields = { type, eventId: message.detail?.id, correlationId: message.detail?.correlationId };
  try {
    if (!isEventType(type)) throw new Error(`nobody registered ${type}`);
    await consume(parseEvent(type, message.detail));
    log.info('event consumed', { ...fields, durationMs: Math.round(performance.now() - started) });
  } catch (error) {
    log.error('event failed', { ...fields, error: error instanceof Error ? error : String(error) });
    throw error;
  }
}

/** Repeats a load-decide-store that lost a race to another writer. Throws when it keeps losing. */
export async function untilStored(attempt: () => Promise<boolean>, tries = 8): Promise<void> {
  for (let n = 0; n < tries; n += 1) {
    if (await attempt()) return;
  }
  throw new Error('other writers were faster each time');
}

import { type DomainEvent, isEventType, parseEvent } from '@pardos/contracts/events/event';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { log } from './log.ts';

type Options = {
  /** For effects: an event that comes out of the archive again changes nothing. */
  readonly silentOnReplay?: boolean;
};

/** Makes the Lambda behind a consumer's queue. What fails goes back to the queue alone, and at last to the DLQ. */
export function consumer(consume: (event: DomainEvent) => Promise<void>, { silentOnReplay = false }: Options = {}) {
  return async (batch: SQSEvent): Promise<SQSBatchResponse> => {
    const records = silentOnReplay ? batch.Records.filter((record) => !isReplayed(record)) : batch.Records;
    const results = await Promise.allSettled(records.map((record) => consumeRecord(record, consume)));
    const failed = records.filter((_, index) => results[index]?.status === 'rejected');
    return { batchItemFailures: failed.map((record) => ({ itemIdentifier: record.messageId })) };
  };
}

/** EventBridge names the replay in what it delivers again. */
function isReplayed({ body }: SQSRecord): boolean {
  return 'replay-name' in JSON.parse(body);
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

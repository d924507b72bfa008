import { log } from '@pardos/platform/log';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { pictureContextOf } from '../picture-context.ts';
import { processPicture } from '../usecases/process-picture.ts';

/** What S3 tells of objects; the test message that it sends when it is configured has no records. */
const Message = z.object({
  Records: z._default(z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })), []),
});

/** One message at a time: what fails comes back, and at last lies with the dead letters. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const failed: string[] = [];
  for (const { messageId, body } of Records) {
    try {
      for (const record of Message.parse(JSON.parse(body)).Records) await processUpload(record.s3.object.key);
    } catch (error) {
      log.error('upload failed', { error: error instanceof Error ? error : String(error) });
      failed.push(messageId);
    }
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** Its key says whose it is: `uploads/<tenant>/<id>`. */
async function processUpload(key: string): Promise<void> {
  const started = performance.now();
  const [, tenantId = '', pictureId = ''] = decodeURIComponent(key).split('/');
  await processPicture(pictureContextOf(tenantId), pictureId);
  log.info('upload processed', { tenantId, pictureId, durationMs: Math.round(performance.now() - started) });
}

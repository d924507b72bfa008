import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach } from 'vitest';
import type { Part } from '../src/parts/part.ts';
import { startS3Sqs } from '../src/parts/s3-sqs/start-s3-sqs.ts';
import { virtualClock } from '../src/virtual-clock.ts';

export const NOW = new Date('2026-03-01T12:00:00Z');
export let clock = virtualClock(NOW.getTime());
export let part: Part;

beforeEach(async () => {
  clock = virtualClock(NOW.getTime());
  part = await start(undefined);
});
afterEach(() => part.close());

export const credentials = { accessKeyId: 'a', secretAccessKey: 'local' };
export const start = (dataDir: string | undefined) =>
  startS3Sqs({ port: 0, clock, dataDir, accountId: '000000000000', region: 'us-east-1' });
export const sqs = (of = part) => new SQSClient({ endpoint: of.endpoint, region: 'us-east-1', credentials });
export const s3 = (of = part) => new S3Client({ endpoint: of.endpoint, region: 'us-east-1', credentials });
export const put = (Key: string) => s3().send(new PutObjectCommand({ Bucket: 'images', Key, Body: 'x' }));
export const attributesOf = (QueueUrl: string) =>
  sqs().send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
export const receive = (QueueUrl: string, input: object = {}, of = part) =>
  sqs(of).send(new ReceiveMessageCommand({ QueueUrl, ...input }));

export async function aQueue(QueueName: string, Attributes: Record<string, string> = {}, of = part): Promise<string> {
  const { QueueUrl } = await sqs(of).send(new CreateQueueCommand({ QueueName, Attributes }));
  return QueueUrl ?? '';
}

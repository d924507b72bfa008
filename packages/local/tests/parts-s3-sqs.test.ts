import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketCorsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Part } from '../src/parts/part.ts';
import { startS3Sqs } from '../src/parts/s3-sqs/start-s3-sqs.ts';
import { virtualClock } from '../src/virtual-clock.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
let clock = virtualClock(NOW.getTime());
let part: Part;

beforeEach(async () => {
  clock = virtualClock(NOW.getTime());
  part = await start(undefined);
});
afterEach(() => part.close());

describe('SQS', () => {
  it('carries a message with its attributes from sender to receiver', async () => {
    const QueueUrl = await aQueue('orders');
    await sqs().send(
      new SendMessageCommand({
        QueueUrl,
        MessageBody: 'one',
        MessageAttributes: {
          trace: { DataType: 'String', StringValue: 'abc' },
          raw: { DataType: 'Binary', BinaryValue: Buffer.from([1, 2]) },
        },
      }),
    );

    const { Messages: [message] = [] } = await receive(QueueUrl, {
      MessageAttributeNames: ['All'],
      MessageSystemAttributeNames: ['All'],
    });

    expect(message).toMatchObject({
      Body: 'one',
      Attributes: { ApproximateReceiveCount: '1', SentTimestamp: String(NOW.getTime()) },
      MessageAttributes: { trace: { StringValue: 'abc' }, raw: { BinaryValue: new Uint8Array([1, 2]) } },
    });
    await sqs().send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
    await clock.advance(60_000);
    expect((await receive(QueueUrl)).Messages).toBeUndefined();
  });

  it('wakes a long poll as soon as a message arrives', async () => {
    const QueueUrl = await aQueue('orders');
    const polled = receive(QueueUrl, { WaitTimeSeconds: 20 });
    await sqs().send(new SendMessageCommand({ QueueUrl, MessageBody: 'now' }));
    expect((await polled).Messages).toMatchObject([{ Body: 'now' }]);
  });

  it('ends a long poll empty when its time is over', async () => {
    const QueueUrl = await aQueue('orders');
    let answer: Awaited<ReturnType<typeof receive>> | undefined;
    void receive(QueueUrl, { WaitTimeSeconds: 20 }).then((received) => {
      answer = received;
    });
    while (!answer) await clock.advance(20_000);
    expect(answer.Messages).toBeUndefined();
  });

  it('hides a delayed message until its time', async () => {
    const QueueUrl = await aQueue('orders');
    await sqs().send(new SendMessageCommand({ QueueUrl, MessageBody: 'later', DelaySeconds: 30 }));
    expect((await receive(QueueUrl)).Messages).toBeUndefined();
    await clock.advance(30_000);
    expect((await receive(QueueUrl)).Messages).toMatchObject([{ Body: 'later' }]);
  });

  it('gives a message again when its visibility ends, and moves it to the dead letters after the limit', async () => {
    const dlq = await aQueue('orders-dlq');
    const { Attributes } = await attributesOf(dlq);
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount: 2 });
    const QueueUrl = await aQueue('orders', { VisibilityTimeout: '180', RedrivePolicy });
    await sqs().send(new SendMessageCommand({ QueueUrl, MessageBody: 'poison' }));

    expect((await receive(QueueUrl)).Messages).toHaveLength(1);
    expect((await receive(QueueUrl)).Messages).toBeUndefined();
    await clock.advance(180_000);
    const { Messages: [second] = [] } = await receive(QueueUrl);
    await sqs().send(
      new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: second?.ReceiptHandle, VisibilityTimeout: 0 }),
    );
    expect((await receive(QueueUrl)).Messages).toBeUndefined();

    expect((await attributesOf(dlq)).Attributes?.ApproximateNumberOfMessages).toBe('1');
    await sqs().send(new StartMessageMoveTaskCommand({ SourceArn: Attributes?.QueueArn }));
    expect((await receive(QueueUrl)).Messages).toMatchObject([{ Body: 'poison' }]);
  });

  it('sends and deletes in batches, and says which entry failed', async () => {
    const QueueUrl = await aQueue('orders', { MaximumMessageSize: '1024' });
    const sent = await sqs().send(
      new SendMessageBatchCommand({
        QueueUrl,
        Entries: [
          { Id: 'a', MessageBody: '1' },
          { Id: 'b', MessageBody: 'x'.repeat(2000) },
          { Id: 'c', MessageBody: '3' },
        ],
      }),
    );
    expect(sent.Successful?.map(({ Id }) => Id)).toEqual(['a', 'c']);
    expect(sent.Failed).toMatchObject([{ Id: 'b', Code: 'InvalidParameterValue', SenderFault: true }]);

    const { Messages = [] } = await receive(QueueUrl, { MaxNumberOfMessages: 10 });
    const Entries = Messages.map(({ ReceiptHandle, Body }) => ({ Id: Body, ReceiptHandle }));
    await sqs().send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    expect((await attributesOf(QueueUrl)).Attributes).toMatchObject({
      ApproximateNumberOfMessages: '0',
      ApproximateNumberOfMessagesNotVisible: '0',
    });
  });

  it('purges', async () => {
    const QueueUrl = await aQueue('orders');
    await sqs().send(new SendMessageCommand({ QueueUrl, MessageBody: 'one' }));
    await sqs().send(new PurgeQueueCommand({ QueueUrl }));
    expect((await receive(QueueUrl)).Messages).toBeUndefined();
  });

  it('knows a queue by the name and refuses one that is not there', async () => {
    const QueueUrl = await aQueue('orders');
    expect(await sqs().send(new GetQueueUrlCommand({ QueueName: 'orders' }))).toMatchObject({ QueueUrl });
    expect((await attributesOf(QueueUrl)).Attributes?.QueueArn).toBe('arn:aws:sqs:us-east-1:000000000000:orders');
    await expect(sqs().send(new GetQueueUrlCommand({ QueueName: 'none' }))).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
    });
    await expect(aQueue('fifo', { FifoQueue: 'true' })).rejects.toMatchObject({ name: 'InvalidAttributeName' });
  });

  it('keeps queues and messages through a restart when it has a directory', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sqs-'));
    const first = await start(dataDir);
    const QueueUrl = await aQueue('orders', {}, first);
    for (const MessageBody of ['done', 'taken', 'waiting']) {
      await sqs(first).send(new SendMessageCommand({ QueueUrl, MessageBody }));
    }
    const { Messages: [done] = [] } = await receive(QueueUrl, { MaxNumberOfMessages: 2 }, first);
    await sqs(first).send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: done?.ReceiptHandle }));
    await first.close();

    const second = await start(dataDir);
    const { QueueUrl: url } = await sqs(second).send(new GetQueueUrlCommand({ QueueName: 'orders' }));
    const { Messages } = await receive(url ?? '', { MaxNumberOfMessages: 10 }, second);
    expect(Messages?.map(({ Body }) => Body)).toEqual(['taken', 'waiting']);
    await second.close();
    await rm(dataDir, { recursive: true });
  });
});

describe('S3', () => {
  beforeEach(async () => {
    await s3().send(new CreateBucketCommand({ Bucket: 'images' }));
  });

  it('stores an object with its type and metadata', async () => {
    const put = await s3().send(
      new PutObjectCommand({
        Bucket: 'images',
        Key: 'menú/pollo a la brasa.txt',
        Body: 'pollo',
        ContentType: 'text/plain',
        CacheControl: 'max-age=60',
        Metadata: { tenant: 'pardos' },
      }),
    );
    const read = await s3().send(new GetObjectCommand({ Bucket: 'images', Key: 'menú/pollo a la brasa.txt' }));
    expect(await read.Body?.transformToString()).toBe('pollo');
    expect(read).toMatchObject({
      ContentType: 'text/plain',
      CacheControl: 'max-age=60',
      ContentLength: 5,
      ETag: put.ETag,
      LastModified: NOW,
      Metadata: { tenant: 'pardos' },
    });
    const head = await s3().send(new HeadObjectCommand({ Bucket: 'images', Key: 'menú/pollo a la brasa.txt' }));
    expect(head).toMatchObject({ ContentLength: 5, ETag: put.ETag });
  });

  it('takes a stream and answers a range', async () => {
    const Body = Readable.from([Buffer.from('01234'), Buffer.from('56789')]);
    await s3().send(new PutObjectCommand({ Bucket: 'images', Key: 'digits', Body, ContentLength: 10 }));
    const read = await s3().send(new GetObjectCommand({ Bucket: 'images', Key: 'digits', Range: 'bytes=2-4' }));
    expect(await read.Body?.transformToString()).toBe('234');
  });

  it('lists by prefix and delimiter, in pages', async () => {
    for (const Key of ['a/1', 'a/2', 'b/1', 'c']) await put(Key);
    const listed = await s3().send(new ListObjectsV2Command({ Bucket: 'images', Delimiter: '/', MaxKeys: 2 }));
    expect(listed.CommonPrefixes).toEqual([{ Prefix: 'a/' }, { Prefix: 'b/' }]);
    const rest = await s3().send(
      new ListObjectsV2Command({
        Bucket: 'images',
        Delimiter: '/',
        ContinuationToken: listed.NextContinuationToken,
      }),
    );
    expect(rest.Contents).toMatchObject([{ Key: 'c', Size: 1 }]);
    expect(rest.IsTruncated).toBe(false);
  });

  it('copies and deletes', async () => {
    await put('a b');
    await s3().send(new CopyObjectCommand({ Bucket: 'images', Key: 'copy', CopySource: 'images/a%20b' }));
    await s3().send(new DeleteObjectCommand({ Bucket: 'images', Key: 'a b' }));
    expect((await s3().send(new ListObjectsV2Command({ Bucket: 'images' }))).Contents).toMatchObject([{ Key: 'copy' }]);
    await expect(s3().send(new DeleteBucketCommand({ Bucket: 'images' }))).rejects.toMatchObject({
      name: 'BucketNotEmpty',
    });
    await s3().send(new DeleteObjectsCommand({ Bucket: 'images', Delete: { Objects: [{ Key: 'copy' }] } }));
    expect((await s3().send(new ListObjectsV2Command({ Bucket: 'images' }))).KeyCount).toBe(0);
  });

  it.each([
    ['GetObject of no key', () => s3().send(new GetObjectCommand({ Bucket: 'images', Key: 'x' })), 'NoSuchKey'],
    ['HeadObject of no key', () => s3().send(new HeadObjectCommand({ Bucket: 'images', Key: 'x' })), 'NotFound'],
    ['no bucket', () => s3().send(new GetObjectCommand({ Bucket: 'none', Key: 'x' })), 'NoSuchBucket'],
    ['a second bucket', () => s3().send(new CreateBucketCommand({ Bucket: 'images' })), 'BucketAlreadyOwnedByYou'],
  ])('names the error of %s', async (_, call, name) => {
    await expect(call()).rejects.toMatchObject({ name });
  });

  it('lets a browser put through a presigned URL, for that key, type and time only', async () => {
    const command = new PutObjectCommand({ Bucket: 'images', Key: 'dish 1.png', ContentType: 'image/png' });
    const signed = await getSignedUrl(s3(), command, {
      expiresIn: 300,
      signingDate: NOW,
      signableHeaders: new Set(['content-type']),
    });
    const send = (url: string, type = 'image/png') =>
      fetch(url, { method: 'PUT', body: 'png', headers: { 'content-type': type, origin: 'http://localhost:5173' } });

    const accepted = await send(signed);
    expect(accepted.status).toBe(200);
    expect(accepted.headers.get('access-control-allow-origin')).toBe('*');
    expect(await (await send(signed.replace('dish%201', 'dish%202'))).text()).toContain('SignatureDoesNotMatch');
    expect(await (await send(signed, 'text/html')).text()).toContain('SignatureDoesNotMatch');
    await clock.advance(301_000);
    const late = await send(signed);
    expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('Request has expired')]);

    const anonymous = await fetch(`${part.endpoint}/images/dish%201.png`);
    expect([anonymous.headers.get('content-type'), await anonymous.text()]).toEqual(['image/png', 'png']);
  });

  it('lets nobody write or list without a signature, and answers a preflight', async () => {
    expect((await fetch(`${part.endpoint}/images/x`, { method: 'PUT', body: 'x' })).status).toBe(403);
    expect((await fetch(`${part.endpoint}/images?list-type=2`)).status).toBe(403);
    const preflight = await fetch(`${part.endpoint}/images/x`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:5173',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
  });

  it('keeps to the CORS rules of a bucket that has some', async () => {
    const CORSRules = [
      { AllowedOrigins: ['https://*.example.com'], AllowedMethods: ['PUT'], AllowedHeaders: ['content-type'] },
    ];
    await s3().send(new PutBucketCorsCommand({ Bucket: 'images', CORSConfiguration: { CORSRules } }));
    const preflight = (origin: string, method = 'PUT', asked = 'content-type') =>
      fetch(`${part.endpoint}/images/x`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': asked },
      });

    const allowed = await preflight('https://staff.example.com');
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://staff.example.com',
    ]);
    expect((await preflight('https://example.org')).status).toBe(403);
    expect((await preflight('https://staff.example.com', 'GET')).status).toBe(403);
    expect((await preflight('https://staff.example.com', 'PUT', 'x-amz-acl')).status).toBe(403);
  });

  it('keeps objects through a restart when it has a directory', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 's3-'));
    const first = await start(dataDir);
    await s3(first).send(new CreateBucketCommand({ Bucket: 'images' }));
    await s3(first).send(new PutObjectCommand({ Bucket: 'images', Key: 'k', Body: 'kept', ContentType: 'text/plain' }));
    await first.close();

    const second = await start(dataDir);
    const read = await s3(second).send(new GetObjectCommand({ Bucket: 'images', Key: 'k' }));
    expect([read.ContentType, await read.Body?.transformToString()]).toEqual(['text/plain', 'kept']);
    await second.close();
    await rm(dataDir, { recursive: true });
  });
});

const credentials = { accessKeyId: 'a', secretAccessKey: 'local' };
const start = (dataDir: string | undefined) =>
  startS3Sqs({ port: 0, clock, dataDir, accountId: '000000000000', region: 'us-east-1' });
const sqs = (of = part) => new SQSClient({ endpoint: of.endpoint, region: 'us-east-1', credentials });
const s3 = (of = part) => new S3Client({ endpoint: of.endpoint, region: 'us-east-1', credentials });
const put = (Key: string) => s3().send(new PutObjectCommand({ Bucket: 'images', Key, Body: 'x' }));
const attributesOf = (QueueUrl: string) =>
  sqs().send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
const receive = (QueueUrl: string, input: object = {}, of = part) =>
  sqs(of).send(new ReceiveMessageCommand({ QueueUrl, ...input }));

async function aQueue(QueueName: string, Attributes: Record<string, string> = {}, of = part): Promise<string> {
  const { QueueUrl } = await sqs(of).send(new CreateQueueCommand({ QueueName, Attributes }));
  return QueueUrl ?? '';
}

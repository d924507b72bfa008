import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutBucketNotificationConfigurationCommand,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aQueue, clock, NOW, put, receive, s3 } from './s3-sqs-scene.ts';

const key = 'uploads/pardos/1';

/** Signed at the time of the test's clock. */
async function aForm() {
  vi.setSystemTime(NOW);
  const form = await createPresignedPost(s3(), {
    Bucket: 'images',
    Key: key,
    Conditions: [
      ['content-length-range', 1, 8],
      ['eq', '$Content-Type', 'image/png'],
    ],
    Fields: { 'Content-Type': 'image/png' },
    Expires: 300,
  });
  vi.useRealTimers();
  return form;
}

async function post(file: string, changes: Record<string, string> = {}) {
  const { url, fields } = await aForm();
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...changes })) body.append(name, value);
  body.append('file', new Blob([file]), 'foto.png');
  const response = await fetch(url, { method: 'POST', body });
  return { status: response.status, text: await response.text() };
}

const contentOf = async (Key: string) => {
  const read = await s3().send(new GetObjectCommand({ Bucket: 'images', Key }));
  return [read.ContentType, await read.Body?.transformToString()];
};

beforeEach(async () => {
  await s3().send(new CreateBucketCommand({ Bucket: 'images' }));
});

describe('a form posted to S3', () => {
  it('is stored where its policy says', async () => {
    expect((await post('12345678')).status).toBe(204);
    expect(await contentOf(key)).toEqual(['image/png', '12345678']);
  });

  it.each([
    ['too large', '123456789', {}, 'EntityTooLarge'],
    ['empty', '', {}, 'EntityTooSmall'],
    ['for another key', '1', { key: 'uploads/other/1' }, 'Policy Condition failed'],
    ['of another type', '1', { 'Content-Type': 'text/html' }, 'Policy Condition failed'],
    ['with a field that nobody signed', '1', { 'Cache-Control': 'max-age=1' }, 'Extra input fields'],
    ['with another policy', '1', { Policy: btoa('{"conditions":[]}') }, 'SignatureDoesNotMatch'],
  ])('is refused when it is %s', async (_, file, changes, reason) => {
    const { status, text } = await post(file, changes);
    expect([400, 403]).toContain(status);
    expect(text).toContain(reason);
    await expect(contentOf(key)).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('is refused when its time is over', async () => {
    await clock.advance(301_000);
    expect((await post('1')).text).toContain('Policy expired');
  });
});

describe('what happens to objects', () => {
  it('is told to the queue that asked for it', async () => {
    const queue = await aQueue('changes');
    await s3().send(
      new PutBucketNotificationConfigurationCommand({
        Bucket: 'images',
        NotificationConfiguration: {
          QueueConfigurations: [
            {
              QueueArn: 'arn:aws:sqs:us-east-1:000000000000:changes',
              Events: ['s3:ObjectCreated:*'],
              Filter: { Key: { FilterRules: [{ Name: 'prefix', Value: 'uploads/' }] } },
            },
          ],
        },
      }),
    );
    await put('elsewhere/1');
    await put('uploads/a b&ñ');
    await post('12');
    await s3().send(new CopyObjectCommand({ Bucket: 'images', Key: 'uploads/c', CopySource: 'images/elsewhere/1' }));
    await s3().send(new DeleteObjectCommand({ Bucket: 'images', Key: 'uploads/c' }));

    const { Messages = [] } = await receive(queue, { MaxNumberOfMessages: 10 });
    const told = Messages.map(({ Body = '' }) => JSON.parse(Body).Records[0]);
    expect(told.map(({ eventName, s3: { object } }) => [eventName, object.key, object.size])).toEqual([
      ['ObjectCreated:Put', 'uploads/a+b%26%C3%B1', 1],
      ['ObjectCreated:Post', key, 2],
      ['ObjectCreated:Copy', 'uploads/c', 1],
    ]);
  });
});

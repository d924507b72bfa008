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
  PutBucketPolicyCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { beforeEach, describe, expect, it } from 'vitest';
import { clock, NOW, part, put, s3, start } from './s3-sqs-scene.ts';

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

    expect((await fetch(`${part.endpoint}/images/dish%201.png`)).status).toBe(403);
    await s3().send(new PutBucketPolicyCommand({ Bucket: 'images', Policy: readableBy('cloudfront.amazonaws.com') }));
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

const readableBy = (Service: string) =>
  JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { Service }, Action: 's3:GetObject', Resource: '*' }] });

import { z } from 'zod';
import type { Access } from '../../access/access.ts';
import type { Clock } from '../../clock.ts';
import { AwsError } from '../aws-json.ts';
import type { Answer, Incoming } from '../serve.ts';
import type { Objects } from './objects.ts';
import { checkAccess } from './s3-access.ts';
import { corsHeaders, readCorsRules } from './s3-cors.ts';
import { listObjects } from './s3-list.ts';
import { readNotifications } from './s3-notifications.ts';
import { notImplemented, objectRequests } from './s3-object-requests.ts';
import { postObject } from './s3-post.ts';
import { errorAnswer, noSuchBucket, textsOf, xmlAnswer } from './s3-xml.ts';

/** S3 in path style: /bucket/key. */
export function s3Requests(objects: Objects, clock: Clock, access?: Access) {
  return async (incoming: Incoming): Promise<Answer> => {
    const name = bucketOf(incoming);
    const bucket = objects.buckets().get(name);
    const cors = corsHeaders(bucket?.corsRules, incoming);
    if (incoming.method === 'OPTIONS') return { status: cors.vary ? 204 : 403, headers: cors };
    const answer = await answerOrError(() => {
      if (bucket && isForm(incoming)) return postObject(objects, name, { incoming, now: clock.now(), access });
      checkAccess(incoming, clock.now(), { isOpen: bucket?.open ?? false, access });
      return route(objects, incoming);
    });
    return { ...answer, headers: { ...answer.headers, ...cors } };
  };
}

function bucketOf({ url }: Incoming): string {
  return decodeURIComponent(url.pathname.split('/')[1] ?? '');
}

/** A browser's upload: signed in its policy, not in its headers. */
function isForm({ method, headers }: Incoming): boolean {
  return method === 'POST' && (headers['content-type'] ?? '').startsWith('multipart/form-data');
}

async function answerOrError(run: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AwsError) return errorAnswer(error);
    throw error;
  }
}

function route(objects: Objects, incoming: Incoming): Answer {
  const [, bucket = '', ...rest] = incoming.url.pathname.split('/').map(decodeURIComponent);
  const key = rest.join('/');
  if (bucket === '') return listBuckets(objects);
  if (key === '') return bucketRequest(objects, bucket, incoming);
  if (!objects.buckets().has(bucket)) throw noSuchBucket(bucket);
  const handle = objectRequests[incoming.method];
  if (!handle) throw notImplemented(`${incoming.method} of an object`);
  return handle(objects, { bucket, key }, incoming);
}

function bucketRequest(objects: Objects, bucket: string, incoming: Incoming): Answer {
  const { method, url } = incoming;
  const found = objects.buckets().get(bucket);
  if (method === 'PUT' && [...url.searchParams.keys()].every((name) => name === 'x-id')) {
    if (found) throw new AwsError('BucketAlreadyOwnedByYou', 'You own the bucket already.', { status: 409 });
    objects.createBucket(bucket);
    return { headers: { location: `/${bucket}` } };
  }
  if (!found) throw noSuchBucket(bucket);
  if (method === 'HEAD') return {};
  if (method === 'PUT' && url.searchParams.has('cors')) {
    found.corsRules = readCorsRules(incoming.body.toString());
    return {};
  }
  if (method === 'PUT' && url.searchParams.has('notification')) {
    found.notifications = readNotifications(incoming.body.toString());
    return {};
  }
  if (method === 'PUT' && url.searchParams.has('policy')) {
    found.open = opensBucket(incoming.body.toString());
    return { status: 204 };
  }
  if (method === 'GET' && url.searchParams.has('location')) return xmlAnswer('LocationConstraint', '');
  if (method === 'GET' && url.searchParams.get('list-type') === '2') {
    return listObjects(bucket, found.objects.values(), url.searchParams);
  }
  if (method === 'POST' && url.searchParams.has('delete')) return deleteObjects(objects, bucket, incoming);
  if (method === 'DELETE' && [...url.searchParams.keys()].every((name) => name === 'x-id')) {
    if (found.objects.size > 0) throw new AwsError('BucketNotEmpty', 'The bucket is not empty.', { status: 409 });
    objects.deleteBucket(bucket);
    return { status: 204 };
  }
  throw notImplemented(`${method} of a bucket with ${url.search || 'no query'}`);
}

function listBuckets(objects: Objects): Answer {
  const Bucket = [...objects.buckets()].map(([Name, { createdAt }]) => ({
    Name,
    CreationDate: new Date(createdAt).toISOString(),
  }));
  return xmlAnswer('ListAllMyBucketsResult', { Buckets: { Bucket } });
}

function deleteObjects(objects: Objects, bucket: string, { body }: Incoming): Answer {
  const keys = textsOf(body.toString(), 'Key');
  for (const key of keys) objects.remove(bucket, key);
  return xmlAnswer('DeleteResult', { Deleted: keys.map((Key) => ({ Key })) });
}

/** True when a bucket's policy lets everybody, or a distribution that stands before it, read its objects. */
function opensBucket(policy: string): boolean {
  const { Statement } = Policy.parse(JSON.parse(policy));
  return Statement.some(({ Effect, Principal, Action }) => {
    const isReader = Principal === '*' || Object.values(Principal).includes('cloudfront.amazonaws.com');
    return Effect === 'Allow' && isReader && [Action].flat().includes('s3:GetObject');
  });
}

const Policy = z.object({
  Statement: z.array(
    z.object({
      Effect: z.enum(['Allow', 'Deny']),
      Principal: z.union([z.literal('*'), z.record(z.string(), z.unknown())]),
      Action: z.union([z.string(), z.array(z.string())]),
    }),
  ),
});

import { AwsError } from '../aws-json.ts';
import type { Answer, Incoming } from '../serve.ts';
import type { Objects, StoredObject } from './objects.ts';
import { noSuchBucket, noSuchKey, xmlAnswer } from './s3-xml.ts';

type Target = { readonly bucket: string; readonly key: string };
type Handler = (objects: Objects, target: Target, incoming: Incoming) => Answer;

const KEPT_HEADERS = ['content-type', 'cache-control', 'content-disposition', 'content-language', 'expires'];

/** PutObject, CopyObject, GetObject, HeadObject and DeleteObject. */
export const objectRequests: Readonly<Record<string, Handler>> = {
  PUT: (objects, target, incoming) => {
    if (incoming.url.searchParams.has('uploadId')) throw notImplemented('multipart uploads');
    if (incoming.headers['x-amz-copy-source']) return copyObject(objects, target, incoming);
    const kept = objects.find(target.bucket, target.key);
    if (incoming.headers['if-none-match'] === '*' && kept) throw preconditionFailed();
    const content = { body: payloadOf(incoming), headers: keptHeaders(incoming), how: 'Put' } as const;
    const etag = objects.put(target.bucket, target.key, content);
    return { headers: { etag } };
  },
  GET: (objects, target, incoming) => {
    const object = objects.find(target.bucket, target.key);
    if (!object) throw noSuchKey();
    if (incoming.headers['if-none-match'] === object.etag) return { status: 304, headers: { etag: object.etag } };
    if (incoming.headers['if-match'] && incoming.headers['if-match'] !== object.etag) throw preconditionFailed();
    return rangeOf(object, incoming) ?? { headers: headersOf(object, incoming), body: object.body };
  },
  HEAD: (objects, target, incoming) => {
    const object = objects.find(target.bucket, target.key);
    // A HEAD has no body to carry S3's error code.
    return object ? { headers: headersOf(object, incoming), body: object.body } : { status: 404 };
  },
  DELETE: (objects, { bucket, key }) => {
    objects.remove(bucket, key);
    return { status: 204 };
  },
};

function copyObject(objects: Objects, target: Target, incoming: Incoming): Answer {
  const [, bucket = '', key = ''] = /^\/?([^/]+)\/([^?]+)/.exec(String(incoming.headers['x-amz-copy-source'])) ?? [];
  if (!objects.buckets().has(bucket)) throw noSuchBucket(bucket);
  const source = objects.find(bucket, decodeURIComponent(key));
  if (!source) throw noSuchKey();
  const replaces = incoming.headers['x-amz-metadata-directive'] === 'REPLACE';
  const headers = replaces ? keptHeaders(incoming) : source.headers;
  const etag = objects.put(target.bucket, target.key, { body: source.body, headers, how: 'Copy' });
  const copied = objects.find(target.bucket, target.key);
  return xmlAnswer('CopyObjectResult', {
    ETag: etag,
    LastModified: new Date(copied?.lastModified ?? 0).toISOString(),
  });
}

function keptHeaders({ headers, url }: Incoming): Record<string, string> {
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    KEPT_HEADERS.includes(name) || name.startsWith('x-amz-meta-') ? [[name, String(value)] as const] : [],
  );
  // A presigned PUT may carry its metadata in the query.
  const hoisted = [...url.searchParams].filter(([name]) => name.startsWith('x-amz-meta-'));
  return { 'content-type': 'application/octet-stream', ...Object.fromEntries([...hoisted, ...sent]) };
}

function headersOf(object: StoredObject, { url }: Incoming): Record<string, string> {
  const overrides = [...url.searchParams]
    .filter(([name]) => name.startsWith('response-'))
    .map(([name, value]) => [name.slice('response-'.length), value]);
  return {
    ...object.headers,
    ...Object.fromEntries(overrides),
    etag: object.etag,
    'last-modified': new Date(object.lastModified).toUTCString(),
    'accept-ranges': 'bytes',
  };
}

function rangeOf(object: StoredObject, incoming: Incoming): Answer | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(incoming.headers.range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const size = object.body.length;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (start > end) throw new AwsError('InvalidRange', 'The requested range is not satisfiable', { status: 416 });
  const headers = { ...headersOf(object, incoming), 'content-range': `bytes ${start}-${end}/${size}` };
  return { status: 206, headers, body: object.body.subarray(start, end + 1) };
}

/** The SDK sends a stream in chunks of its own: hex length, optional signature, data; then trailers. */
function payloadOf({ headers, body }: Incoming): Buffer {
  if (!headers['content-encoding']?.includes('aws-chunked')) return body;
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf('\r\n', at);
    const length = Number.parseInt(body.toString('latin1', at, lineEnd), 16);
    if (!(length > 0)) break;
    chunks.push(body.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
  return Buffer.concat(chunks);
}

function preconditionFailed(): AwsError {
  return new AwsError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
    status: 412,
  });
}

export function notImplemented(what: string): AwsError {
  return new AwsError('NotImplemented', `The local S3 has no ${what}`, { status: 501 });
}

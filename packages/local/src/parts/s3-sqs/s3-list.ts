import type { Answer } from '../serve.ts';
import type { StoredObject } from './objects.ts';
import { xmlAnswer } from './s3-xml.ts';

/** ListObjectsV2, with prefix, delimiter, start-after and pages. */
export function listObjects(bucket: string, objects: Iterable<StoredObject>, query: URLSearchParams): Answer {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const most = Math.min(Number(query.get('max-keys') ?? 1000), 1000);
  const after = fromToken(query.get('continuation-token')) ?? query.get('start-after') ?? '';
  const encoded = query.get('encoding-type') === 'url' ? encodeURIComponent : (value: string) => value;

  const groups = new Map<string, StoredObject | undefined>();
  for (const object of [...objects].sort((one, other) => (one.key < other.key ? -1 : 1))) {
    if (!object.key.startsWith(prefix)) continue;
    const end = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length);
    const name = end < 0 ? object.key : object.key.slice(0, end + delimiter.length);
    if (name > after) groups.set(name, end < 0 ? object : undefined);
  }
  const page = [...groups].slice(0, most);
  const isTruncated = groups.size > page.length;

  return xmlAnswer('ListBucketResult', {
    Name: bucket,
    Prefix: encoded(prefix),
    Delimiter: delimiter || undefined,
    MaxKeys: most,
    KeyCount: page.length,
    IsTruncated: isTruncated,
    NextContinuationToken: isTruncated ? toToken(page.at(-1)?.[0] ?? '') : undefined,
    Contents: page.flatMap(([, object]) => (object ? [contentOf(object, encoded)] : [])),
    CommonPrefixes: page.filter(([, object]) => !object).map(([name]) => ({ Prefix: encoded(name) })),
  });
}

function contentOf({ key, etag, lastModified, body }: StoredObject, encoded: (key: string) => string) {
  return {
    Key: encoded(key),
    LastModified: new Date(lastModified).toISOString(),
    ETag: etag,
    Size: body.length,
    StorageClass: 'STANDARD',
  };
}

function toToken(name: string): string {
  return Buffer.from(name).toString('base64url');
}

function fromToken(token: string | null): string | undefined {
  return token === null ? undefined : Buffer.from(token, 'base64url').toString();
}

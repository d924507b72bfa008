import type { Need } from './policy.ts';

const OBJECT: Readonly<Record<string, string>> = {
  GET: 's3:GetObject',
  HEAD: 's3:GetObject',
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
};
const BUCKET: Readonly<Record<string, string>> = {
  GET: 's3:ListBucket',
  HEAD: 's3:ListBucket',
  PUT: 's3:CreateBucket',
  POST: 's3:DeleteObject',
  DELETE: 's3:DeleteBucket',
};

/** What a request to S3 in path style asks for. Deleting many objects needs all of the bucket. */
export function s3Need(method: string, { pathname }: URL): Need {
  const [, bucket = '', ...rest] = pathname.split('/').map(decodeURIComponent);
  const key = rest.join('/');
  if (bucket === '') return { action: 's3:ListAllMyBuckets' };
  const resource = `arn:aws:s3:::${bucket}`;
  if (key !== '') return { action: OBJECT[method] ?? `s3:${method}`, resource: `${resource}/${key}` };
  return { action: BUCKET[method] ?? `s3:${method}`, resource: method === 'POST' ? `${resource}/*` : resource };
}

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Access } from '../../access/access.ts';
import { s3Need } from '../../access/s3-need.ts';
import { AwsError } from '../aws-json.ts';
import type { Incoming } from '../serve.ts';
import { LOCAL_SECRET } from '../sts/session-token.ts';

type Guard = {
  /** Whether the bucket's policy lets everybody read. */
  readonly isOpen: boolean;
  readonly access?: Access | undefined;
};

/**
 * Anyone may read an object of an open bucket; every other request is signed. A presigned URL is checked as S3 does it:
 * what it was signed for, and until when. A signature in the Authorization header is taken as it is.
 */
export function checkAccess(incoming: Incoming, now: number, { isOpen, access }: Guard): void {
  const { searchParams, pathname } = incoming.url;
  if (searchParams.has('X-Amz-Signature')) {
    checkPresigned(incoming, now);
    checkRole(incoming, searchParams.get('X-Amz-Security-Token'), access);
    return;
  }
  const token = incoming.headers['x-amz-security-token'];
  if (token !== undefined) {
    checkRole(incoming, token, access);
    return;
  }
  const isRead = incoming.method === 'GET' || incoming.method === 'HEAD';
  const isObject = /^\/[^/]+\/./.test(pathname);
  if (incoming.headers.authorization?.startsWith('AWS4-HMAC-SHA256') || (isOpen && isRead && isObject)) return;
  throw denied('Access Denied');
}

/** What was signed counts only as far as its signer's role goes. */
export function checkRole(
  { method, url }: Pick<Incoming, 'method' | 'url'>,
  token: string | string[] | null,
  access?: Access,
): void {
  try {
    access?.check(token, () => [s3Need(method, url)]);
  } catch (error) {
    if (error instanceof AwsError && error.code === 'AccessDeniedException') throw denied(error.message);
    throw error;
  }
}

function checkPresigned(incoming: Incoming, now: number): void {
  const query = incoming.url.searchParams;
  const signedAt = dateOf(query.get('X-Amz-Date') ?? '');
  const seconds = Number(query.get('X-Amz-Expires'));
  if (Number.isNaN(signedAt) || !(seconds >= 1 && seconds <= 604_800)) {
    throw new AwsError('AuthorizationQueryParametersError', 'X-Amz-Date or X-Amz-Expires is missing or out of range');
  }
  if (now > signedAt + seconds * 1000) throw denied('Request has expired');

  const expected = Buffer.from(signatureOf(incoming));
  const given = Buffer.from(query.get('X-Amz-Signature') ?? '');
  if (expected.length === given.length && timingSafeEqual(expected, given)) return;
  const reason = 'The request signature we calculated does not match the signature you provided.';
  throw new AwsError('SignatureDoesNotMatch', reason, { status: 403 });
}

/** Signature Version 4 of a request whose parameters travel in the query. */
function signatureOf({ method, url, headers }: Incoming): string {
  const query = [...url.searchParams].filter(([name]) => name !== 'X-Amz-Signature');
  const canonicalQuery = query
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const signedHeaders = url.searchParams.get('X-Amz-SignedHeaders') ?? '';
  const headerLines = signedHeaders.split(';').map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`);
  const payload = url.searchParams.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD';
  const path = decodeURIComponent(url.pathname).split('/').map(encode).join('/');
  const request = [method, path, canonicalQuery, headerLines.join(''), signedHeaders, payload].join('\n');

  const scope = (url.searchParams.get('X-Amz-Credential') ?? '').split('/').slice(1);
  const digest = createHash('sha256').update(request).digest('hex');
  return signed(['AWS4-HMAC-SHA256', url.searchParams.get('X-Amz-Date'), scope.join('/'), digest].join('\n'), scope);
}

/** Signature Version 4 of a text, for a scope of day, region, service and `aws4_request`. */
export function signed(text: string, scope: readonly string[]): string {
  const key = scope.reduce<Buffer | string>((secret, part) => hmac(secret, part), `AWS4${LOCAL_SECRET}`);
  return hmac(key, text).toString('hex');
}

/** 20260301T120000Z in milliseconds. */
function dateOf(basic: string): number {
  return Date.parse(basic.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function hmac(key: Buffer | string, value: string): Buffer {
  return createHmac('sha256', key).update(value).digest();
}

function encode(value: string): string {
  return encodeURIComponent(value).replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function denied(message: string): AwsError {
  return new AwsError('AccessDenied', message, { status: 403 });
}

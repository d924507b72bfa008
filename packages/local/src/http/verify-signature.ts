import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { HttpRequest } from './http-event.ts';

export type LocalCredentials = { readonly accessKeyId: string; readonly secretAccessKey: string };

const LONGEST_SKEW_MS = 5 * 60_000;
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([\w-]+)\/([\w-]+)\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/;

/** True when the request carries a Signature Version 4 for `execute-api` that these credentials made. */
export function hasValidSignature(request: HttpRequest, credentials: LocalCredentials, now: number): boolean {
  const parsed = AUTHORIZATION.exec(request.headers.authorization ?? '');
  if (!parsed) return false;
  const [, keyId = '', day = '', region = '', service = '', signedNames = '', signature = ''] = parsed;
  const names = signedNames.split(';');
  const date = request.headers['x-amz-date'] ?? '';
  if (keyId !== credentials.accessKeyId || service !== 'execute-api') return false;
  if (!names.includes('host') || !date.startsWith(day) || Math.abs(now - timeOf(date)) > LONGEST_SKEW_MS) return false;
  const payloadHash = payloadHashOf(request);
  if (payloadHash === undefined) return false;

  const canonical = [
    request.method,
    canonicalPath(request.fullPath),
    canonicalQuery(request.query),
    ...names.map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/\s+/g, ' ')}`),
    '',
    signedNames,
    payloadHash,
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => hmac(secret, part),
    `AWS4${credentials.secretAccessKey}`,
  );
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'));
}

/** Undefined when the client states a hash that the body does not have. */
function payloadHashOf(request: HttpRequest): string | undefined {
  const actual = sha256(request.body);
  const stated = request.headers['x-amz-content-sha256'];
  if (stated === undefined || stated === actual) return actual;
  return stated === 'UNSIGNED-PAYLOAD' ? stated : undefined;
}

/** Each segment is encoded once more than it was sent, as every service but S3 wants it. */
function canonicalPath(path: string): string {
  const segments = path.split('/').filter((segment, index) => segment !== '' || index === 0);
  const trailing = path.length > 1 && path.endsWith('/') ? '/' : '';
  return (segments.map(encoded).join('/') || '/') + trailing;
}

function canonicalQuery(query: string): string {
  return [...new URLSearchParams(query)]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function timeOf(date: string): number {
  return Date.parse(date.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: string | Buffer, data: string): Buffer {
  return createHmac('sha256', key).update(data).digest();
}

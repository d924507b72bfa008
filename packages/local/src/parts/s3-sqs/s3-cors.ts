import type { Incoming } from '../serve.ts';
import { textsOf } from './s3-xml.ts';

export type CorsRule = {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
  readonly maxAgeSeconds: string;
};

/** For a bucket that declares nothing: any page may read and put, and see what it needs of the answer. */
const OPEN: CorsRule = {
  origins: ['*'],
  methods: ['GET', 'HEAD', 'PUT'],
  headers: ['*'],
  exposed: ['ETag', 'Content-Length', 'Content-Range'],
  maxAgeSeconds: '600',
};

/** The rules in the body of PutBucketCors. */
export function readCorsRules(xml: string): CorsRule[] {
  return textsOf(xml, 'CORSRule').map((rule) => ({
    origins: textsOf(rule, 'AllowedOrigin'),
    methods: textsOf(rule, 'AllowedMethod'),
    headers: textsOf(rule, 'AllowedHeader'),
    exposed: textsOf(rule, 'ExposeHeader'),
    maxAgeSeconds: textsOf(rule, 'MaxAgeSeconds')[0] ?? '0',
  }));
}

/** The headers that let the page of another origin make this request; none where no rule of the bucket allows it. */
export function corsHeaders(
  rules: readonly CorsRule[] = [OPEN],
  { method, headers }: Incoming,
): Record<string, string> {
  const { origin } = headers;
  if (origin === undefined) return {};
  const wanted = headers['access-control-request-method'] ?? method;
  const asked = headers['access-control-request-headers'];
  const names = asked?.split(',').map((name) => name.trim().toLowerCase()) ?? [];
  const rule = rules.find(
    ({ origins, methods, headers: allowed }) =>
      origins.some((pattern) => isLike(pattern, origin)) &&
      methods.includes(wanted) &&
      names.every((name) => allowed.some((pattern) => isLike(pattern.toLowerCase(), name))),
  );
  if (!rule) return {};
  return {
    'access-control-allow-origin': rule.origins.includes('*') ? '*' : origin,
    'access-control-allow-methods': rule.methods.join(', '),
    ...(asked !== undefined && { 'access-control-allow-headers': asked }),
    'access-control-expose-headers': rule.exposed.join(', '),
    'access-control-max-age': rule.maxAgeSeconds,
    vary: 'Origin',
  };
}

/** A pattern may hold one `*`. */
function isLike(pattern: string, value: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return pattern === value;
  return value.length >= start.length + end.length && value.startsWith(start) && value.endsWith(end);
}

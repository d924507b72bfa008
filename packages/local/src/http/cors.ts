import type { CorsConfiguration } from './http-api.ts';
import type { HttpResponse } from './http-response.ts';

type Headers = Readonly<Record<string, string>>;

/** True for the browser's question before a request: API Gateway answers it itself where CORS is configured. */
export function isPreflight(method: string, headers: Headers): boolean {
  return method === 'OPTIONS' && Boolean(headers.origin) && Boolean(headers['access-control-request-method']);
}

/** The answer to a preflight request: without any header for an origin that is not allowed. */
export function preflight(cors: CorsConfiguration, headers: Headers): HttpResponse {
  const allowed = allowedOrigin(cors, headers.origin ?? '');
  if (!allowed) return { status: 204, headers: [], body: '' };
  return {
    status: 204,
    headers: [
      ...originHeaders(cors, allowed),
      ['access-control-allow-methods', cors.methods.join(',')],
      ['access-control-allow-headers', cors.headers.join(',')],
      ...(cors.maxAgeSeconds === undefined ? [] : [['access-control-max-age', String(cors.maxAgeSeconds)] as const]),
    ],
    body: '',
  };
}

/** The response with the API's CORS headers, which replace those that the function set. */
export function withCors(response: HttpResponse, cors: CorsConfiguration, origin: string | undefined): HttpResponse {
  const own = response.headers.filter(([name]) => !name.startsWith('access-control-'));
  const allowed = origin === undefined ? undefined : allowedOrigin(cors, origin);
  if (!allowed) return { ...response, headers: own };
  const exposed: [string, string][] =
    cors.exposed.length === 0 ? [] : [['access-control-expose-headers', cors.exposed.join(',')]];
  return { ...response, headers: [...own, ...originHeaders(cors, allowed), ...exposed] };
}

function allowedOrigin(cors: CorsConfiguration, origin: string): string | undefined {
  if (cors.origins.includes('*')) return '*';
  const allowed = cors.origins.some(
    (one) => one === origin || (one.endsWith('://*') && origin.startsWith(one.slice(0, -1))),
  );
  return allowed ? origin : undefined;
}

function originHeaders(cors: CorsConfiguration, allowed: string): [string, string][] {
  const credentials: [string, string][] = cors.credentials ? [['access-control-allow-credentials', 'true']] : [];
  return [['access-control-allow-origin', allowed], ['vary', 'origin'], ...credentials];
}

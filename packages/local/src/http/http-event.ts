import type { JsonObject } from '../json.ts';
import type { AuthorizerContext, HttpApi, MatchedRoute } from './http-api.ts';

export type HttpRequest = {
  readonly method: string;
  /** Without the API's own prefix, as the client encoded it. */
  readonly path: string;
  /** With it: what a signature was made over. */
  readonly fullPath: string;
  readonly query: string;
  /** Names in lower case; a header that was sent twice is joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly sourceIp: string;
  readonly requestId: string;
  readonly at: number;
};
type EventParts = {
  readonly api: HttpApi;
  readonly match: MatchedRoute;
  readonly request: HttpRequest;
  readonly authorizer: AuthorizerContext;
  readonly accountId: string;
};

/** The event that API Gateway gives a function: payload format 2.0. */
export function httpEvent(parts: EventParts): JsonObject {
  const { api, match, request } = parts;
  const { cookie, ...headers } = request.headers;
  const query = queryParameters(request.query);
  const binary = request.body.length > 0 && isBinary(request.headers);
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: request.path,
    rawQueryString: request.query,
    ...(cookie === undefined ? {} : { cookies: cookie.split(';').map((one) => one.trim()) }),
    headers,
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    requestContext: requestContext(parts, api, request),
    ...(Object.keys(match.pathParameters).length === 0 ? {} : { pathParameters: match.pathParameters }),
    ...(request.body.length === 0 ? {} : { body: request.body.toString(binary ? 'base64' : 'utf8') }),
    isBase64Encoded: binary,
  };
}

function requestContext({ match, authorizer, accountId }: EventParts, api: HttpApi, request: HttpRequest): JsonObject {
  const domainName = request.headers.host ?? '';
  return {
    accountId,
    apiId: api.id,
    ...(authorizer ? { authorizer } : {}),
    domainName,
    domainPrefix: domainName.split('.')[0] ?? '',
    http: {
      method: request.method,
      path: request.path,
      protocol: 'HTTP/1.1',
      sourceIp: request.sourceIp,
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: request.requestId,
    routeKey: match.route.key,
    stage: '$default',
    time: clfTime(request.at),
    timeEpoch: request.at,
  };
}

/** A parameter that is given twice has its values joined by a comma. */
function queryParameters(query: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const known = parameters[name];
    parameters[name] = known === undefined ? value : `${known},${value}`;
  }
  return parameters;
}

function isBinary(headers: Readonly<Record<string, string>>): boolean {
  if (headers['content-encoding'] && headers['content-encoding'] !== 'identity') return true;
  const type = (headers['content-type'] ?? '').toLowerCase();
  return !/^(text\/|application\/([\w.-]+\+)?(json|xml|javascript)\b)/.test(type);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12/Mar/2020:19:03:58 +0000` */
function clfTime(at: number): string {
  const iso = new Date(at).toISOString();
  return `${iso.slice(8, 10)}/${MONTHS[new Date(at).getUTCMonth()]}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`;
}

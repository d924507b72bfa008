import type { JsonObject } from '../json.ts';

export type CorsConfiguration = {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
  readonly credentials: boolean;
  readonly maxAgeSeconds: number | undefined;
};
export type Authorizer =
  | { readonly kind: 'JWT'; readonly issuer: string; readonly audience: readonly string[] }
  | {
      readonly kind: 'REQUEST';
      readonly functionArn: string;
      readonly simple: boolean;
      readonly identity: readonly string[];
    };
export type Authorization =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'AWS_IAM' }
  | { readonly kind: 'AUTHORIZER'; readonly authorizer: Authorizer; readonly scopes: readonly string[] };
export type Route = {
  /** `POST /orders/{id}`, `ANY /{proxy+}` or `$default`. */
  readonly key: string;
  readonly functionArn: string;
  readonly timeoutMs: number;
  readonly authorization: Authorization;
};
export type HttpApi = {
  readonly id: string;
  /** The service's name: the first segment of the API's local address. */
  readonly name: string;
  readonly cors: CorsConfiguration | undefined;
  readonly routes: Route[];
};
export type MatchedRoute = { readonly route: Route; readonly pathParameters: Readonly<Record<string, string>> };

/** The most specific route for a request, as API Gateway chooses: full path, then greedy, then `$default`. */
export function matchRoute(api: HttpApi, method: string, path: string): MatchedRoute | undefined {
  const candidates = api.routes
    .map((route) => ({ route, ...matchKey(route.key, method, path) }))
    .filter((candidate) => candidate.score >= 0)
    .sort((one, other) => other.score - one.score);
  const best = candidates[0];
  return best && { route: best.route, pathParameters: best.parameters };
}

type KeyMatch = { readonly score: number; readonly parameters: Record<string, string> };
const NO_MATCH: KeyMatch = { score: -1, parameters: {} };

function matchKey(key: string, method: string, path: string): KeyMatch {
  if (key === '$default') return { score: 0, parameters: {} };
  const [keyMethod = '', keyPath = ''] = key.split(' ');
  if (keyMethod !== 'ANY' && keyMethod !== method) return NO_MATCH;
  const wanted = segmentsOf(keyPath);
  const given = segmentsOf(path);
  const parameters: Record<string, string> = {};
  let score = keyMethod === 'ANY' ? 1 : 2;
  for (const [index, segment] of wanted.entries()) {
    const [, name, greedy] = /^\{([\w.-]+)(\+?)\}$/.exec(segment) ?? [];
    const value = given[index];
    if (value === undefined) return NO_MATCH;
    if (name === undefined) {
      if (segment !== value) return NO_MATCH;
      score += 1000;
    } else if (greedy) {
      parameters[name] = given.slice(index).map(decoded).join('/');
      return { score: score + 10, parameters };
    } else {
      parameters[name] = decoded(value);
      score += 100;
    }
  }
  return given.length === wanted.length ? { score, parameters } : NO_MATCH;
}

function segmentsOf(path: string): string[] {
  return path.split('/').slice(1);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** What an authorizer adds to `requestContext`. */
export type AuthorizerContext = JsonObject | undefined;

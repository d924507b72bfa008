import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import { at, isJsonObject, type Json, type JsonObject, toJson } from '../json.ts';
import type { InvokeFunction } from '../parts/part.ts';
import type { Authorization, Authorizer, AuthorizerContext } from './http-api.ts';
import type { HttpRequest } from './http-event.ts';
import { type HttpResponse, INTERNAL_ERROR, message } from './http-response.ts';
import { hasValidSignature, type LocalCredentials } from './verify-signature.ts';

export type AuthorizeOptions = {
  readonly credentials: LocalCredentials;
  readonly accountId: string;
  readonly invoke: InvokeFunction;
  readonly now: () => number;
};
type Verdict = { readonly context: AuthorizerContext } | { readonly refusal: HttpResponse };

const FORBIDDEN: Verdict = { refusal: message(403, 'Forbidden') };
const UNAUTHORIZED: Verdict = { refusal: message(401, 'Unauthorized') };

/** Lets requests in as a route's authorization says, or answers them as API Gateway does. */
export function requestAuthorizer(options: AuthorizeOptions) {
  const keys = new Map<string, ReturnType<typeof createRemoteJWKSet>>();
  const keysOf = (issuer: string) => {
    const known = keys.get(issuer) ?? createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
    keys.set(issuer, known);
    return known;
  };

  return async (authorization: Authorization, request: HttpRequest, event: JsonObject): Promise<Verdict> => {
    if (authorization.kind === 'NONE') return { context: undefined };
    if (authorization.kind === 'AWS_IAM') return byIam(request);
    const { authorizer, scopes } = authorization;
    return authorizer.kind === 'JWT' ? byJwt(authorizer, scopes, request) : byFunction(authorizer, event);
  };

  function byIam(request: HttpRequest): Verdict {
    if (!hasValidSignature(request, options.credentials, options.now())) return FORBIDDEN;
    const { accountId, credentials } = options;
    const userArn = `arn:aws:iam::${accountId}:root`;
    return {
      context: {
        iam: { accessKey: credentials.accessKeyId, accountId, callerId: accountId, userArn, userId: accountId },
      },
    };
  }

  type JwtAuthorizer = Extract<Authorizer, { kind: 'JWT' }>;
  async function byJwt(
    { issuer, audience }: JwtAuthorizer,
    scopes: readonly string[],
    request: HttpRequest,
  ): Promise<Verdict> {
    const token = (request.headers.authorization ?? '').replace(/^Bearer\s+/i, '');
    const claims = await jwtVerify(token, keysOf(issuer), { issuer, currentDate: new Date(options.now()) }).then(
      ({ payload }) => payload,
      () => undefined,
    );
    if (!claims || !hasAudience(claims, audience)) return UNAUTHORIZED;
    const granted = String(claims.scope ?? claims.scp ?? '').split(' ');
    if (scopes.length > 0 && !scopes.some((scope) => granted.includes(scope))) return FORBIDDEN;
    const texts = Object.entries(claims).map(([name, value]) => [name, claimText(toJson(value))]);
    return { context: { jwt: { claims: Object.fromEntries(texts), scopes: scopes.length > 0 ? [...scopes] : null } } };
  }

  type RequestAuthorizer = Extract<Authorizer, { kind: 'REQUEST' }>;
  async function byFunction(authorizer: RequestAuthorizer, event: JsonObject): Promise<Verdict> {
    const identity = authorizer.identity.map((source) => identityOf(source, event));
    if (identity.includes(undefined)) return UNAUTHORIZED;
    const asked = { ...event, type: 'REQUEST', identitySource: identity.map((value) => value ?? '') };
    const { payload, functionError } = await options.invoke(authorizer.functionArn, asked);
    if (functionError) return { refusal: INTERNAL_ERROR };
    const answer = toJson(payload);
    const context = at(answer, 'context');
    const allowed = authorizer.simple ? at(answer, 'isAuthorized') === true : allows(at(answer, 'policyDocument'));
    return allowed ? { context: { lambda: isJsonObject(context) ? context : null } } : FORBIDDEN;
  }
}

/** Cognito's access tokens name the client in `client_id`, its id tokens in `aud`. */
function hasAudience(claims: JWTPayload, audience: readonly string[]): boolean {
  const named = [claims.aud ?? claims.client_id].flat();
  return named.some((one) => typeof one === 'string' && audience.includes(one));
}

/** Claims reach the function as texts; a list is written `[a b]`. */
function claimText(value: Json): string {
  if (Array.isArray(value)) return `[${value.join(' ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `$request.header.Authorization`, `$request.querystring.token`; undefined when the request has none. */
function identityOf(source: string, event: JsonObject): string | undefined {
  const [, kind, name = ''] = /^\$request\.(header|querystring)\.(.+)$/.exec(source) ?? [];
  const value = kind === 'header' ? at(event, 'headers', name.toLowerCase()) : at(event, 'queryStringParameters', name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function allows(policy: Json | undefined): boolean {
  const statements = [at(policy, 'Statement') ?? []].flat();
  return statements.length > 0 && statements.every((statement) => at(statement, 'Effect') === 'Allow');
}

import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../src/clock.ts';
import { type Authorization, matchRoute } from '../src/http/http-api.ts';
import { type Gateway, startGateway } from '../src/http/start-gateway.ts';
import { type JsonObject, toJson } from '../src/json.ts';
import type { Part } from '../src/parts/part.ts';
import { serve } from '../src/parts/serve.ts';

let gateway: Gateway;
let issuer: Part;
let sign: (claims: object, changes?: { audience?: string; expires?: string; issuer?: string }) => Promise<string>;

/** The door answers with the context that its authorizer gave; `guard` is the authorizer function. */
async function invoke(functionArn: string, payload: unknown): Promise<{ payload: unknown }> {
  const event = JSON.parse(JSON.stringify(payload));
  if (functionArn === 'door') return { payload: { authorizer: event.requestContext.authorizer ?? null } };
  const [token] = event.identitySource;
  if (functionArn === 'simple') return { payload: { isAuthorized: token === 'good', context: { who: 'Ana' } } };
  const Effect = token === 'good' ? 'Allow' : 'Deny';
  return { payload: { principalId: 'x', policyDocument: { Statement: [{ Effect }] }, context: { who: 'Ana' } } };
}

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: '1', alg: 'RS256' }] };
  issuer = await serve(0, () => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(keys) }));
  sign = (claims, { audience = 'app', expires = '1h', issuer: by = issuer.endpoint } = {}) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: '1' })
      .setIssuer(by)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(privateKey);
  gateway = await startGateway({
    port: 0,
    credentials: { accessKeyId: 'X', secretAccessKey: 'x' },
    accountId: '000000000000',
    now: systemClock.now,
    invoke,
  });
  const jwt = { kind: 'JWT', issuer: issuer.endpoint, audience: ['app'] } as const;
  const guard = { kind: 'REQUEST', identity: ['$request.header.Authorization'] } as const;
  const route = (key: string, authorization: Authorization) => ({
    key,
    functionArn: 'door',
    timeoutMs: 1000,
    authorization,
  });
  gateway.addApi({
    id: 'api',
    name: 'api',
    cors: undefined,
    routes: [
      route('GET /jwt', { kind: 'AUTHORIZER', authorizer: jwt, scopes: [] }),
      route('GET /scoped', { kind: 'AUTHORIZER', authorizer: jwt, scopes: ['orders/write'] }),
      route('GET /simple', {
        kind: 'AUTHORIZER',
        authorizer: { ...guard, functionArn: 'simple', simple: true },
        scopes: [],
      }),
      route('GET /policy', {
        kind: 'AUTHORIZER',
        authorizer: { ...guard, functionArn: 'policy', simple: false },
        scopes: [],
      }),
    ],
  });
});
afterAll(async () => {
  await gateway?.close();
  await issuer?.close();
});

async function get(path: string, authorization?: string) {
  const response = await fetch(`${gateway.endpoint}/api/${path}`, { headers: authorization ? { authorization } : {} });
  const body: JsonObject = JSON.parse(await response.text());
  return { status: response.status, body: toJson(body) };
}

describe('a JWT authorizer', () => {
  it('gives the function the claims as texts', async () => {
    const token = await sign({ sub: 'u1', admin: true, 'cognito:groups': ['COOK', 'HOST'] });
    const { status, body } = await get('jwt', `Bearer ${token}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      authorizer: { jwt: { claims: { sub: 'u1', admin: 'true', 'cognito:groups': '[COOK HOST]' }, scopes: null } },
    });
  });

  it('asks for a scope, where the route does', async () => {
    expect((await get('scoped', await sign({ scope: 'a orders/write' }))).status).toBe(200);
    expect(await get('scoped', await sign({ scope: 'a' }))).toEqual({ status: 403, body: { message: 'Forbidden' } });
  });

  it.each([
    ['no token', async () => undefined],
    ['no JWT', async () => 'Bearer x'],
    ['another audience', () => sign({}, { audience: 'other' })],
    ['another issuer', () => sign({}, { issuer: 'http://127.0.0.1:1' })],
    ['an expired token', () => sign({}, { expires: '-1m' })],
  ])('refuses %s', async (_what, token) => {
    expect(await get('jwt', await token())).toEqual({ status: 401, body: { message: 'Unauthorized' } });
  });
});

describe.each(['simple', 'policy'])('a function as authorizer, answering in the %s form', (path) => {
  it('lets in and adds its context', async () => {
    expect(await get(path, 'good')).toEqual({ status: 200, body: { authorizer: { lambda: { who: 'Ana' } } } });
  });
  it('keeps out', async () => {
    expect((await get(path, 'bad')).status).toBe(403);
  });
  it('is not asked about a request without an identity', async () => {
    expect((await get(path)).status).toBe(401);
  });
});

describe('a request', () => {
  it.each([
    ['GET', '/things/mine', 'GET /things/mine', {}],
    ['GET', '/things/1', 'ANY /things/{id}', { id: '1' }],
    ['POST', '/things/mine', 'ANY /things/{id}', { id: 'mine' }],
    ['GET', '/things/mine/parts', 'GET /things/{rest+}', { rest: 'mine/parts' }],
    ['PUT', '/elsewhere', '$default', {}],
  ])('%s %s goes to %s', (method, path, key, pathParameters) => {
    const keys = ['$default', 'GET /things/{rest+}', 'ANY /things/{id}', 'GET /things/mine'];
    const authorization = { kind: 'NONE' } as const;
    const routes = keys.map((one) => ({ key: one, functionArn: 'f', timeoutMs: 1, authorization }));
    const match = matchRoute({ id: 'a', name: 'a', cors: undefined, routes }, method, path);
    expect([match?.route.key, match?.pathParameters]).toEqual([key, pathParameters]);
  });
  it('goes to an address that no service has: not found', async () => {
    expect((await fetch(`${gateway.endpoint}/nobody/x`)).status).toBe(404);
  });
});

import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cloud } from '../src/cloud.ts';
import { sdkConfig, startFixtureCloud } from './fixture-cloud.ts';

let cloud: Cloud;
let api: string;
beforeAll(async () => {
  cloud = await startFixtureCloud();
  api = cloud.httpApi('counter');
});
afterAll(() => cloud?.close());

const echo = async (path: string, init?: RequestInit) =>
  JSON.parse(await (await fetch(`${api}/echo/${path}`, init)).text()).event;

describe('the event of payload format 2.0', () => {
  it('has the path without the address of the API, and the query as sent', async () => {
    const event = await echo('a%20b/c?x=1&x=2&y=%C3%B1');
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /echo/{proxy+}',
      rawPath: '/echo/a%20b/c',
      rawQueryString: 'x=1&x=2&y=%C3%B1',
      queryStringParameters: { x: '1,2', y: 'ñ' },
      pathParameters: { proxy: 'a b/c' },
      isBase64Encoded: false,
      requestContext: { http: { method: 'GET', path: '/echo/a%20b/c', sourceIp: '127.0.0.1' }, stage: '$default' },
    });
    expect(event.requestContext.time).toMatch(/^\d{2}\/[A-Z][a-z]{2}\/\d{4}:\d{2}:\d{2}:\d{2} \+0000$/);
  });

  it('has cookies apart from the headers, whose names are in lower case', async () => {
    const event = await echo('x', { headers: { Cookie: 'a=1; b=2', 'X-Some-Header': 'one' } });
    expect(event.cookies).toEqual(['a=1', 'b=2']);
    expect(event.headers).toMatchObject({ 'x-some-header': 'one' });
    expect(event.headers.cookie).toBeUndefined();
  });

  it('leaves out what is not there', async () => {
    const event = await echo('x');
    for (const absent of ['body', 'cookies', 'queryStringParameters', 'authorizer'])
      expect(event).not.toHaveProperty(absent);
  });

  it('has a text as it is and anything else in base64', async () => {
    const text = await echo('x', {
      method: 'POST',
      body: '{"a":"ñ"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(text).toMatchObject({ body: '{"a":"ñ"}', isBase64Encoded: false });
    const bytes = await echo('x', {
      method: 'PUT',
      body: Buffer.from([0, 1, 2]),
      headers: { 'content-type': 'image/png' },
    });
    expect(bytes).toMatchObject({ body: 'AAEC', isBase64Encoded: true });
  });
});

describe('the response', () => {
  it('sets every cookie', async () => {
    const response = await fetch(`${api}/add/x`, { method: 'POST', body: '{"amount":1}' });
    expect(response.headers.getSetCookie()).toEqual(['seen=1; Path=/', 'last=2']);
    await cloud.idle();
  });

  it('carries bytes', async () => {
    const response = await fetch(`${api}/echo/binary`);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 1, 2]);
  });

  it('may be a text only', async () => {
    const response = await fetch(`${api}/echo/text`);
    expect([response.status, await response.text()]).toEqual([200, 'only a text']);
  });

  it.each([
    ['an error in the function', 'echo/throw', 500, 'Internal Server Error'],
    ['a function that takes too long', 'echo/slow', 500, 'Internal Server Error'],
    ['an unknown route', 'nowhere', 404, 'Not Found'],
    ['a request without the signature that its route asks for', 'signed', 403, 'Forbidden'],
  ])('of API Gateway itself tells of %s', async (_what, path, status, message) => {
    const response = await fetch(`${api}/${path}`);
    expect([response.status, await response.json()]).toEqual([status, { message }]);
  });

  it('refuses a body of more than 10 MB', async () => {
    const response = await fetch(`${api}/echo/x`, { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) });
    expect(response.status).toBe(413);
  });
});

describe('CORS', () => {
  const asked = { origin: 'https://app.example', 'access-control-request-method': 'POST' };

  it('answers a preflight request for an origin that is allowed', async () => {
    const response = await fetch(`${api}/add/x`, { method: 'OPTIONS', headers: asked });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type');
  });

  it('allows nothing to another origin', async () => {
    const headers = { ...asked, origin: 'https://other.example' };
    const response = await fetch(`${api}/add/x`, { method: 'OPTIONS', headers });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('marks responses', async () => {
    const response = await fetch(`${api}/echo/text`, { headers: { origin: 'https://app.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example');
  });
});

describe('a route for signed requests only', () => {
  const signed = async (changes: { secret?: string; service?: string; query?: Record<string, string> } = {}) => {
    const url = new URL(`${api}/signed`);
    const { credentials } = sdkConfig(cloud, 'LAMBDA');
    const signer = new SignatureV4({
      credentials: { ...credentials, secretAccessKey: changes.secret ?? credentials.secretAccessKey },
      region: 'us-east-1',
      service: changes.service ?? 'execute-api',
      sha256: Sha256,
    });
    return signer.sign({
      method: 'GET',
      protocol: 'http:',
      hostname: url.hostname,
      port: Number(url.port),
      path: url.pathname,
      query: changes.query ?? {},
      headers: { host: url.host, 'x-note': '  spaces   inside ' },
    });
  };
  const send = async (request: { headers: Record<string, string> }, query = '') =>
    (await fetch(`${api}/signed${query}`, { headers: request.headers })).status;

  it('lets in who signs with the right secret', async () => {
    expect(await send(await signed())).toBe(200);
    expect(await send(await signed({ query: { a: 'b c', z: '*' } }), '?z=*&a=b%20c')).toBe(200);
  });

  it.each([
    ['another secret', { secret: 'wrong' }, ''],
    ['another service', { service: 's3' }, ''],
    ['a query that was not signed', {}, '?added=1'],
  ])('refuses %s', async (_what, changes, query) => {
    expect(await send(await signed(changes), query)).toBe(403);
  });
});

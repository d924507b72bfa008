import { randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askDoor } from '../setup/door.ts';
import { aSmallLine } from '../system/small-shop.ts';
import { type Scene, secrets, startScene } from './scene.ts';

/** The attack list of docs/security.md, against the running system. Each test is a row of its table. */
let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene?.cloud.close());

type Sent = { status: number; text: string; code: string | undefined; data: Record<string, unknown> | null };

async function post(
  body: string,
  { shop = '', headers = {} }: { shop?: string; headers?: object } = {},
): Promise<Sent> {
  const response = await fetch(`${scene.cloud.httpApi('gateway')}/graphql${shop}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  const answer = text.startsWith('{') ? JSON.parse(text) : {};
  return { status: response.status, text, code: answer.errors?.[0]?.extensions?.code, data: answer.data ?? null };
}
const send = (query: string, variables: object = {}, options: { shop?: string; headers?: object } = {}) =>
  post(JSON.stringify({ query, variables }), options);
const admin = () => `Bearer ${scene.asker({ name: 'ADMIN of the own branch' }).token}`;
const readOrder = 'query ($id: ID!) { order(id: $id) { customer { name } } }';

describe('the doors', () => {
  it.each(['restaurantes', 'menu', 'ordenes', 'pagos', 'etapas', 'estados', 'notificaciones', 'dashboard'])(
    'of %s let nobody in who does not sign with IAM',
    async (service) => {
      const url = `${scene.cloud.httpApi(service)}/graphql`;
      const body = JSON.stringify({ query: '{ __typename }' });
      const headers = { 'content-type': 'application/json', 'x-caller-authorization': admin() };
      expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(403);
      const signed = {
        ...headers,
        authorization: 'AWS4-HMAC-SHA256 Credential=x/20260101/us-east-1/execute-api/aws4_request',
      };
      expect((await fetch(url, { method: 'POST', headers: signed, body })).status).toBe(403);
    },
  );

  it.each(['_entities(representations: [])', '_service'])('have no %s for the public', async (field) => {
    const { data, code } = await send(`{ ${field} { __typename } }`, {}, { headers: { authorization: admin() } });
    expect(data).toBeNull();
    expect(code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('headers from outside', () => {
  it('cannot name the person', async () => {
    const { data } = await send('{ viewer { name } }', {}, { headers: { 'x-caller-authorization': admin() } });
    expect(data).toEqual({ viewer: null });
  });

  it('cannot name the tenant', async () => {
    const orderToken = scene.asker({ name: 'who holds the link' }).orderToken;
    const headers = { 'x-tenant-id': scene.mine.tenantId, 'x-order-token': orderToken };
    const { code, text } = await send(readOrder, { id: scene.orderId }, { shop: '/ajena', headers });
    expect(code).toBe('NOT_FOUND');
    expect(text).not.toContain(secrets[0]);
  });
});

describe('ids and inputs', () => {
  it('that are guessed answer as those of another tenant do', async () => {
    const ask = async (id: string) => {
      const { status, text } = await send(readOrder, { id }, { shop: '/ajena' });
      return { status, said: text.replace(/"requestId":"\w+"/, '') };
    };
    expect(await ask(scene.orderId)).toEqual(await ask('01ARZ3NDEKTSV4RRFFQ69G5FAV'));
    expect(await ask(`${scene.orderId}#ORDER`)).toEqual(await ask("' OR 1=1"));
  });

  it.each(['tenantId', 'status', 'totals', 'number', 'version'])('cannot set %s of an order', async (field) => {
    const input = { idempotencyKey: 'x', [field]: 'x' };
    const query = 'mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id } } }';
    const { code } = await send(query, { input }, { shop: '/mia' });
    expect(code).toBe('BAD_USER_INPUT');
  });
});

describe('documents that cost', () => {
  const nested = (depth: number) => `${'a {'.repeat(depth)} b ${'}'.repeat(depth)}`;
  const bomb = Array.from({ length: 30 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ');
  it.each([
    ['depth', `{ ${nested(40)} }`],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: viewer { name }`).join(' ')} }`],
    ['root fields', `{ ${Array.from({ length: 11 }, () => '__typename').join(' ')} }`],
    ['tokens', `{ ${'viewer { name } '.repeat(1_000)} }`],
    ['fragments that hold each other', 'query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
    ['fragments that double', `query { ...f0 } ${bomb} fragment f30 on Query { viewer { name } }`],
    ['operations', 'query a { viewer { name } } query b { viewer { name } }'],
  ])('are refused: %s', async (_, query) => {
    const { data, code } = await send(query);
    expect(data).toBeNull();
    expect(code).toMatch(/COST_LIMIT|BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED/);
  });

  it('are refused in batches', async () => {
    const one = { query: '{ viewer { name } }' };
    const { status, text } = await post(JSON.stringify([one, one, one]));
    expect(status).toBe(400);
    expect(text).not.toContain('"viewer"');
  });

  it('are refused with a body of 1 MB, and deep JSON', async () => {
    expect((await send('{ viewer { name } }', { pad: 'x'.repeat(1_000_000) })).status).toBeGreaterThanOrEqual(400);
    const deep = `{"query":"{ viewer { name } }","variables":${'['.repeat(40_000)}${']'.repeat(40_000)}}`;
    expect((await post(deep)).status).toBeLessThan(500);
  });

  it('are not taken from a form of another site', async () => {
    const body = JSON.stringify({ query: '{ viewer { name } }' });
    expect((await post(body, { headers: { 'content-type': 'text/plain' } })).status).toBeGreaterThanOrEqual(400);
    const url = `${scene.cloud.httpApi('gateway')}/graphql?query=%7Bviewer%7Bname%7D%7D`;
    expect((await fetch(url)).status).toBe(404);
  });
});

describe('addresses for uploads', () => {
  it('are good for one key and one type', async () => {
    const query =
      'mutation ($input: MenuImageUploadInput!) { menuImageUpload(input: $input) { uploadUrl contentType } }';
    const asker = scene.asker({ name: 'ADMIN of the own branch' });
    const { data } = await askDoor(scene.cloud, 'menu', query, { input: { fileName: 'a.svg' } }, asker);
    const { uploadUrl, contentType } = data.menuImageUpload;
    const put = async (url: string, type: string) =>
      (await fetch(url, { method: 'PUT', headers: { 'content-type': type }, body: 'x' })).status;

    expect(await put(uploadUrl.replace(scene.mine.tenantId, scene.theirs.tenantId), contentType)).toBe(403);
    expect(await put(uploadUrl, 'text/html')).toBe(403);
    expect((await fetch(uploadUrl, { method: 'DELETE' })).status).toBe(403);
    expect(await put(uploadUrl, contentType)).toBe(200);
  });
});

describe('scripts in names and notes', () => {
  it('reach nobody’s mail as markup', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const input = {
      idempotencyKey: randomUUID(),
      branchId: scene.mine.branches[0],
      channel: 'DELIVERY',
      lines: [aSmallLine({ note: script })],
      customer: { name: script, phone: '987 000 111', email: 'x@x.pe' },
      address: { street: script, district: 'Lince', reference: script },
      payment: { method: 'CASH', cashTenderedMinor: 20_000 },
      receipt: { kind: 'BOLETA' },
      expectedTotalMinor: 2_000,
    };
    const query =
      'mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id } userErrors { code } } }';
    const { data } = await send(query, { input }, { shop: '/mia' });
    expect(data).toMatchObject({ orderPlace: { order: { id: expect.any(String) } } });
    await scene.cloud.idle();

    const mails: { to: string[]; html?: string }[] = JSON.parse(
      await (await fetch(new URL('/messages', scene.cloud.urls.mail))).text(),
    );
    const written = mails.filter(({ to }) => to.includes('x@x.pe'));
    expect(written.length).toBeGreaterThan(0);
    for (const { html = '' } of written) expect(html).not.toContain('<img src=x');
  });

  it('are never put into a page unescaped: no app writes HTML itself', () => {
    const root = join(import.meta.dirname, '..', '..');
    const sources = globSync('web/*/src/**/*.{ts,tsx}', { cwd: root });
    expect(sources.length).toBeGreaterThan(50);
    const raw = /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write|\beval\(/;
    expect(sources.filter((file) => raw.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});

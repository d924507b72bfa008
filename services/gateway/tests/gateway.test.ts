import { brotliDecompressSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openDoors } from './doors.ts';

const doors = await openDoors();
const { handler } = await import('../src/handlers/graphql.ts');

afterAll(doors.close);
beforeEach(() => {
  doors.calls.length = 0;
});

type Ask = { shop?: string; headers?: Record<string, string>; variables?: Record<string, unknown>; body?: string };

async function ask(query: string, { shop, headers = {}, variables = {}, body }: Ask = {}) {
  const event = {
    version: '2.0',
    headers: { 'content-type': 'application/json', ...headers },
    rawQueryString: '',
    requestContext: { http: { method: 'POST' } },
    ...(shop === undefined ? {} : { pathParameters: { shop } }),
    body: body ?? JSON.stringify({ query, variables }),
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEventV2;
  const result: APIGatewayProxyStructuredResultV2 = await handler(event);
  return { status: result.statusCode, headers: result.headers, ...JSON.parse(result.body ?? '') };
}

describe('the graph', () => {
  it('joins one order from the subgraphs that know it', async () => {
    const { data, errors } = await ask(
      '{ order(id: "O1") { number status branch { name menu(channel: PICKUP) { categories { id } } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.order).toEqual({
      number: 'A-001',
      status: 'READY',
      branch: { name: 'Sede B1', menu: { categories: [] } },
    });
  });

  it('asks a subgraph once for what is ready together', async () => {
    await ask('{ shop(slug: "pardos") { name branches { name menu(channel: PICKUP) { categories { id } } } } }');

    expect(doors.calls.map((call) => call.subgraph)).toEqual(['restaurantes', 'menu']);
  });

  it('sends the root fields of one subgraph together', async () => {
    await ask('{ a: order(id: "O1") { number } b: order(id: "O1") { number } }');

    expect(doors.calls.map((call) => call.subgraph)).toEqual(['ordenes']);
  });

  it('sends a long answer compressed to who takes that, and the same to who does not', async () => {
    const query = '{ __schema { types { name description } } }';
    const event = (accept: string) =>
      ({
        version: '2.0',
        headers: { 'content-type': 'application/json', 'accept-encoding': accept },
        rawQueryString: '',
        requestContext: { http: { method: 'POST' } },
        body: JSON.stringify({ query }),
        isBase64Encoded: false,
      }) as unknown as APIGatewayProxyEventV2;
    const plain = await handler(event('identity'));
    const packed = await handler(event('gzip, br'));

    expect(packed).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'br' } });
    const bytes = Buffer.from(packed.body ?? '', 'base64');
    expect(packed.headers?.['content-length']).toBe(String(bytes.length));
    expect(brotliDecompressSync(bytes).toString()).toBe(plain.body);
    expect(plain.isBase64Encoded).toBeUndefined();
  });

  it('brings user errors with what each type adds', async () => {
    const { data, errors } = await ask(
      `query Quote($input: OrderQuoteInput!) {
        orderQuote(input: $input) {
          userErrors { __typename code message field ... on OptionGroupError { min max } }
        }
      }`,
      { variables: { input: { branchId: 'B1', channel: 'PICKUP', lines: [] } } },
    );

    expect(errors).toBeUndefined();
    expect(data.orderQuote.userErrors).toEqual([
      { __typename: 'InputError', code: 'QUANTITY_INVALID', message: 'Entre 1 y 50.', field: ['lines', '0'] },
      { __typename: 'OptionGroupError', code: 'OPTION_GROUP_MIN', message: 'Elige.', field: null, min: 1, max: 2 },
    ]);
  });
});

describe('a session that was ended', () => {
  const tokenOf = (staffId: string) => {
    const claims = { 'custom:tenantId': 'T1', 'custom:staffId': staffId, iat: 1 };
    return { authorization: `Bearer e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln` };
  };

  it('asks nothing of any subgraph', async () => {
    const { status, errors } = await ask('{ order(id: "O1") { number } }', { headers: tokenOf('fuera') });

    expect(status).toBe(401);
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(doors.calls.map((call) => call.subgraph)).toEqual(['restaurantes']);
  });

  it('is looked up once for everybody of the tenant, for a moment', async () => {
    const { data } = await ask('{ order(id: "O1") { number } }', { headers: tokenOf('dentro') });

    expect(data.order.number).toBe('A-001');
    expect(doors.calls.map((call) => call.subgraph)).toEqual(['ordenes']);
  });
});

describe('errors', () => {
  it.each(['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'BAD_USER_INPUT'])('passes %s with its path', async (code) => {
    const { errors, headers } = await ask(`{ order(id: "${code}") { number } }`);

    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ message: `dicho: ${code}`, path: ['order'] });
    expect(errors[0].extensions).toEqual({ code, requestId: headers?.['x-correlation-id'] });
  });

  it('keeps the rest of the answer when one field is refused', async () => {
    const { data, errors } = await ask('{ order(id: "O1") { number status } viewer { name } }');

    expect(data).toEqual({ order: { number: 'A-001', status: 'READY' }, viewer: null });
    expect(errors[0]).toMatchObject({ path: ['viewer'], extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('says where an entity’s field was refused', async () => {
    const { errors } = await ask('{ order(id: "O1") { number notices { title } } }');

    expect(errors[0]).toMatchObject({ path: ['order', 'notices'], extensions: { code: 'FORBIDDEN' } });
  });

  it('masks what nobody expected', async () => {
    const answer = await ask('{ order(id: "BUG") { number } }');

    expect(answer.errors[0].extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(answer)).not.toContain('hunter2');
    expect(JSON.stringify(answer)).not.toContain('stack');
  });
});

describe('the door', () => {
  it('signs for the subgraph and carries the person’s token beside it', async () => {
    await ask('{ order(id: "O1") { number } }', {
      headers: { authorization: 'Bearer person', 'x-tenant-id': 'FORGED', 'x-correlation-id': 'correlation-1' },
    });

    const [call] = doors.calls;
    expect(call?.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIATEST\/\d{8}\/us-east-1\/execute-api\//,
    );
    expect(call?.headers['x-caller-authorization']).toBe('Bearer person');
    expect(call?.headers['x-correlation-id']).toBe('correlation-1');
    expect(call?.headers['x-tenant-id']).toBeUndefined();
  });

  it('finds the tenant of a shop once, and tells every subgraph', async () => {
    await ask('{ order(id: "O1") { number } }', { shop: 'pardos', headers: { 'x-tenant-id': 'FORGED' } });
    await ask('{ order(id: "O1") { number } }', { shop: 'pardos' });

    expect(doors.calls.map((call) => [call.subgraph, call.headers['x-tenant-id']])).toEqual([
      ['restaurantes', undefined],
      ['ordenes', 'TENANT'],
      ['ordenes', 'TENANT'],
    ]);
  });

  it.each(['nadie', 'No-Slug!', '../etc'])('answers NOT_FOUND for the shop %j', async (shop) => {
    const { status, errors } = await ask('{ order(id: "O1") { number } }', { shop });

    expect(status).toBe(404);
    expect(errors[0].extensions.code).toBe('NOT_FOUND');
    expect(doors.calls.filter((call) => call.subgraph === 'ordenes')).toEqual([]);
  });
});

describe('limits', () => {
  it('refuses a body that is too long before reading it', async () => {
    const { status, errors } = await ask('', { body: '{'.repeat(100_001) });

    expect(status).toBe(413);
    expect(errors[0].extensions.code).toBe('COST_LIMIT');
  });

  it.each(['nonsense', '[{"query":"{ viewer { id } }"}]', '"text"'])('refuses the body %j', async (body) => {
    const { status, errors } = await ask('', { body });

    expect(status).toBe(400);
    expect(errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('refuses too many tokens', async () => {
    const { status, errors } = await ask(`{ shop(slug: "pardos") { ${'id '.repeat(2_001)} } }`);

    expect(status).toBe(400);
    expect(errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('refuses an operation that could answer with too much', async () => {
    const { status, errors } = await ask(
      `query Q($first: Int!) {
        orders(branchId: "B1", day: "2026-11-24", first: $first) {
          edges { node { stages { by { name } } lines { options { priceDelta { formatted } } } } }
        }
      }`,
      { variables: { first: 100_000 } },
    );

    expect(status).toBe(400);
    expect(errors[0].extensions.code).toBe('COST_LIMIT');
    expect(doors.calls).toEqual([]);
  });

  it('answers introspection outside production', async () => {
    const { data } = await ask('{ __schema { queryType { name } } }');

    expect(data.__schema.queryType.name).toBe('Query');
  });
});

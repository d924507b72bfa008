import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { json } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { GraphQLError, graphql, parse } from 'graphql';

export type Call = { readonly subgraph: string; readonly query: string; readonly headers: IncomingHttpHeaders };

const failure = (code: string) => new GraphQLError(`dicho: ${code}`, { extensions: { code, secret: 'x' } });

const order = { id: 'O1', number: 'A-001', channel: 'PICKUP', placedAt: '2026-11-24T20:14:05.000Z' };

const inputError = {
  __typename: 'InputError',
  code: 'QUANTITY_INVALID',
  message: 'Entre 1 y 50.',
  field: ['lines', '0'],
};
const groupError = {
  __typename: 'OptionGroupError',
  code: 'OPTION_GROUP_MIN',
  message: 'Elige.',
  group: 'Crema',
  min: 1,
  max: 2,
};

/** Just enough of every subgraph for the gateway to be tested against its real schema. */
const resolvers: Record<string, GraphQLResolverMap<unknown>> = {
  restaurantes: {
    Query: {
      shop: (_: unknown, { slug }: { slug: string }) =>
        slug === 'pardos' ? { id: 'TENANT', slug, name: 'Pardos' } : null,
      endedSessions: () => [{ staffId: 'fuera', before: null }],
      viewer: () => {
        throw failure('UNAUTHENTICATED');
      },
    },
    Shop: {
      branches: () => [
        { id: 'B1', name: 'Miraflores' },
        { id: 'B2', name: 'Surco' },
      ],
    },
    Branch: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Sede ${id}` }) },
  },
  menu: {
    Branch: { __resolveReference: ({ id }: { id: string }) => ({ id }), menu: () => ({ categories: [] }) },
  },
  ordenes: {
    Query: {
      order: (_: unknown, { id }: { id: string }) => {
        if (id === 'O1') return { ...order, branch: { id: 'B1' } };
        if (id === 'BUG') throw new Error('password=hunter2');
        throw failure(id);
      },
      orderQuote: () => ({ totals: null, promisedAt: null, userErrors: [inputError, groupError] }),
    },
    Mutation: { orderPlace: () => ({ order, orderToken: 'token', userErrors: [] }) },
    Order: { __resolveReference: () => order },
  },
  pagos: {},
  etapas: {},
  estados: {
    Order: { __resolveReference: ({ id }: { id: string }) => ({ id, status: 'READY', stages: [] }) },
  },
  notificaciones: {
    Order: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      notices: () => {
        throw failure('FORBIDDEN');
      },
    },
  },
  dashboard: {},
};

/** Opens a door for every subgraph on one port and tells the gateway's environment where they are. */
export async function openDoors() {
  const read = (name: string) => readFileSync(new URL(`../../../schema/${name}.graphql`, import.meta.url), 'utf8');
  const schemas = new Map(
    Object.entries(resolvers).map(([name, own]) => {
      const typeDefs = parse(`${read('common')}\n${read(name)}`);
      return [name, buildSubgraphSchema([{ typeDefs, resolvers: own }])];
    }),
  );
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const subgraph = request.url?.split('/')[1] ?? '';
    const { query, variables } = (await json(request)) as { query: string; variables: Record<string, unknown> };
    calls.push({ subgraph, query, headers: request.headers });
    const schema = schemas.get(subgraph);
    if (schema === undefined) throw new Error(`no subgraph ${subgraph}`);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  const doors = [...schemas.keys()].map((name) => [
    `DOOR_${name.toUpperCase()}`,
    `http://127.0.0.1:${address.port}/${name}/graphql`,
  ]);
  Object.assign(process.env, Object.fromEntries(doors), {
    STAGE: 'test',
    SERVICE: 'pardos-gateway',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'AKIATEST',
    AWS_SECRET_ACCESS_KEY: 'secret',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  });
  return { calls, close: () => new Promise((resolve) => server.close(resolve)) };
}

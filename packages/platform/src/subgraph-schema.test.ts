import { buildSubgraph, printSchema as printSubgraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { subgraphSchema } from './subgraph-schema.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { dish(id: ID!): Dish }
  type Dish @key(fields: "id") { id: ID! name: String! }
`);
const dishes: Record<string, string> = { P1: 'Pollo', P2: 'Anticuchos' };
const resolvers = {
  Query: { dish: (_: unknown, { id }: { id: string }) => ({ id, name: dishes[id] }) },
  Dish: { __resolveReference: ({ id }: { id: string }) => (id in dishes ? { id, name: dishes[id] } : null) },
};
const sdl = printSubgraph(buildSubgraph('dishes', '', typeDefs, false).schema);
const schema = subgraphSchema(sdl, resolvers);

test('is the schema that the library builds when it starts', () => {
  const reference = buildSubgraphSchema([{ typeDefs, resolvers }]);
  expect(printSchema(schema)).toBe(printSchema(reference));
});

test('tells the gateway its graph', async () => {
  const { data } = await graphql({ schema, source: '{ _service { sdl } }' });
  expect(data).toEqual({ _service: { sdl } });
});

test('finds what other subgraphs point to, in their order', async () => {
  const representations = ['P2', 'P9', 'P1'].map((id) => ({ __typename: 'Dish', id }));
  const source =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Dish { name } } }';
  const { data, errors } = await graphql({ schema, source, variableValues: { representations } });
  expect(errors).toBeUndefined();
  expect(data).toEqual({ _entities: [{ name: 'Anticuchos' }, null, { name: 'Pollo' }] });
});

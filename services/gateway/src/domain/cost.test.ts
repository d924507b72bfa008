import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from './cost.ts';

const schema = buildSchema(`
  type Query { orders(first: Int!): Connection!  order: Order  node: Node }
  interface Node { id: ID! }
  type Connection { edges: [Edge!]!  total: Int }
  type Edge { node: Order! }
  type Order implements Node { id: ID!  tags: [String!]!  lines: [Line!]! }
  type Line { id: ID!  name: String }
`);

function cost(text: string, variables: Record<string, unknown> = {}, limit = 1_000_000): number {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  return costOf({ schema, document, operation, variables, limit });
}

describe('costOf', () => {
  it('is the number of fields where there are no lists', () => {
    expect(cost('{ order { id } }')).toBe(2);
    expect(cost('{ node { id ... on Order { tags } } }')).toBe(3);
  });

  it('takes a list without a page for five items', () => {
    expect(cost('{ order { lines { id name } } }')).toBe(1 + 5 + 10);
  });

  it('takes the page of a connection for its edges, from a variable and its default too', () => {
    const expected = 1 + 20 + 20 + 20;
    expect(cost('{ orders(first: 20) { edges { node { id } } } }')).toBe(expected);
    expect(cost('query Q($n: Int!) { orders(first: $n) { edges { node { id } } } }', { n: 20 })).toBe(expected);
    expect(cost('query Q($n: Int! = 20) { orders(first: $n) { edges { node { id } } } }')).toBe(expected);
  });

  it('counts a fragment wherever it is spread', () => {
    expect(cost('{ a: order { ...O } b: order { ...O } } fragment O on Order { id tags }')).toBe(6);
  });

  it('is not lowered by an empty or negative page', () => {
    expect(cost('{ orders(first: 0) { edges { node { id } } } }')).toBe(4);
    expect(cost('{ orders(first: -5) { edges { node { id } } } }')).toBe(4);
  });

  it('stops counting above the limit', () => {
    const doubling = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Order { ...F${n + 1} ...F${n + 1} }`).join(
      ' ',
    );
    expect(cost(`{ order { ...F0 } } ${doubling} fragment F40 on Order { id }`, {}, 1_000)).toBe(1_001);
  });

  it('does not charge for introspection', () => {
    expect(cost('{ __typename order { __typename } }')).toBe(1);
  });
});

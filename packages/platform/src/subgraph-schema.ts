import { addResolversToSchema, type GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { entitiesResolver } from '@apollo/subgraph/dist/types.js';
import { buildSchema, type GraphQLSchema, isUnionType } from 'graphql';

type Entities = Parameters<typeof entitiesResolver>[0];

/**
 * The schema of a subgraph: what buildSubgraphSchema makes, from a graph to which federation's own types were added when
 * code was generated. Adding them here would bring the whole of @apollo/federation-internals into every Lambda.
 */
export function subgraphSchema(sdl: string, resolvers: object): GraphQLSchema {
  const schema = buildSchema(sdl, { assumeValid: true });
  addResolversToSchema(schema, { Query: { _service: () => ({ sdl }) } });
  if (isUnionType(schema.getType('_Entity'))) {
    const find = (
      _: unknown,
      { representations }: Pick<Entities, 'representations'>,
      context: unknown,
      info: Entities['info'],
    ) => entitiesResolver({ representations, context, info });
    addResolversToSchema(schema, {
      Query: { _entities: find },
      _Entity: { __resolveType: (entity: { __typename: string }) => entity.__typename },
    });
  }
  // The preset types resolvers by their schema; Apollo's own map type is looser than any of them.
  addResolversToSchema(schema, resolvers as GraphQLResolverMap<unknown>);
  return schema;
}

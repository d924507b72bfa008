import { subgraph } from '@pardos/platform/subgraph';
import { contextOf } from '../context.ts';
import { resolvers } from '../resolvers/resolvers.generated.ts';
import { typeDefs } from '../resolvers/typeDefs.generated.ts';

export const handler = subgraph({ typeDefs, resolvers, contextOf });

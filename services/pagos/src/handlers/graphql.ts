import { subgraph } from '@pardos/platform/subgraph';
import { contextOf } from '../context.ts';
import { provider } from '../provider.ts';
import { resolvers } from '../resolvers/resolvers.generated.ts';
import { sdl } from '../resolvers/subgraph.generated.ts';

export const handler = subgraph({ sdl, resolvers, contextOf: (request) => contextOf(request, provider) });

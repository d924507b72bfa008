import { readConfig } from '@pardos/platform/config';
import { subgraph } from '@pardos/platform/subgraph';
import * as z from 'zod/mini';
import { contextOf } from '../context.ts';
import { resolvers } from '../resolvers/resolvers.generated.ts';
import { sdl } from '../resolvers/subgraph.generated.ts';

/** Empty where the system is deployed. */
const { PUSH_TEST_ORIGIN } = readConfig({ PUSH_TEST_ORIGIN: z.string() });

export const handler = subgraph({
  sdl,
  resolvers,
  contextOf: (request) => contextOf(request, PUSH_TEST_ORIGIN || null),
});

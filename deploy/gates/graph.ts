import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import type { Gate } from '../platform.ts';

/** The public graph against the one that was recorded: apps that are open in somebody's hand go on working. */
export const graph: Gate = {
  name: 'the graph breaks no client',
  proves: 'the public graph has no breaking change against the recorded one',
  async check({ graph: now, recorded }) {
    if (recorded.graph === now) return [];
    const changes = await diff(buildSchema(recorded.graph), buildSchema(now));
    return changes.map(({ criticality, message, path }) => ({
      where: `schema/api.graphql ${path ?? ''}`.trimEnd(),
      what:
        criticality.level === CriticalityLevel.Breaking
          ? `${message}: it breaks clients`
          : `${message}: record it with npm run check:deploy -- --accept`,
    }));
  },
};

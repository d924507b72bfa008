import type { InMemoryCacheConfig } from '@apollo/client';

/** A line and a stage belong to their order: they stay inside it, where their id alone would mix them up. */
export const cachePolicies: InMemoryCacheConfig = {
  typePolicies: {
    OrderLine: { keyFields: false },
    Stage: { keyFields: false },
  },
};

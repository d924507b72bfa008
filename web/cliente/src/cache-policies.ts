import type { InMemoryCacheConfig } from '@apollo/client';

/**
 * A product's price and availability belong to a branch and a channel, an option's to its group, a line's to its order:
 * such objects stay inside their parent, where their id alone would mix them up.
 */
export const cachePolicies: InMemoryCacheConfig = {
  typePolicies: {
    Category: { keyFields: false },
    Product: { keyFields: false },
    OptionGroup: { keyFields: false },
    Option: { keyFields: false },
    OrderLine: { keyFields: false },
    Stage: { keyFields: false },
  },
};

/** What one request may ask. */
export const limits = {
  bodyBytes: 100_000,
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  rootFields: 10,
  /** Nodes that an answer could have: see cost.ts. */
  cost: 25_000,
} as const;

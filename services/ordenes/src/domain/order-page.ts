import { type Order, placeOf } from './order.ts';

/** The place that a list goes on behind; undefined from its beginning. */
export function afterCursor(after: string | null): string | undefined {
  return after === null ? undefined : Buffer.from(after, 'base64url').toString('utf8');
}

/** A page as the graph gives it, of one order more than it shows: that one says whether there are others. */
export function pageOf(found: readonly Order[], first: number) {
  const edges = found
    .slice(0, first)
    .map((node) => ({ node, cursor: Buffer.from(placeOf(node)).toString('base64url') }));
  return { edges, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

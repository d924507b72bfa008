import * as z from 'zod/mini';
import type { Invoke } from './door.ts';

/** What of the clock and the graph the directory needs. */
type Parts = { readonly invoke: Invoke; now(): number };

type Known = { readonly tenantId: Promise<string | null>; readonly until: number };

const keptMs = 60_000;
const unknownKeptMs = 5_000;
/** Addresses that are remembered: guessing names must not fill the memory. */
const maxKept = 1_000;

const ShopAnswer = z.object({ data: z.object({ shop: z.nullable(z.object({ id: z.string() })) }) });

/** Finds the tenant whose shop has an address. Remembers it for a minute, and for a moment that there is none. */
export function shopDirectory({ invoke, now }: Parts) {
  const known = new Map<string, Known>();

  return async (slug: string, correlationId: string): Promise<string | null> => {
    if (!/^[a-z0-9-]{1,63}$/.test(slug)) return null;
    const hit = known.get(slug);
    if (hit !== undefined && hit.until > now()) return await hit.tenantId;

    const tenantId = ask(invoke, slug, correlationId);
    const oldest = known.keys().next();
    if (known.size >= maxKept && !oldest.done) known.delete(oldest.value);
    known.delete(slug);
    known.set(slug, { tenantId, until: now() + unknownKeptMs });
    try {
      const found = await tenantId;
      if (found !== null) known.set(slug, { tenantId, until: now() + keptMs });
      return found;
    } catch (error) {
      known.delete(slug);
      throw error;
    }
  };
}

async function ask(invoke: Invoke, slug: string, correlationId: string): Promise<string | null> {
  const answer = await invoke('restaurantes', {
    query: 'query Shop($slug: String!) { shop(slug: $slug) { id } }',
    variables: { slug },
    headers: { 'x-correlation-id': correlationId },
    repeatable: true,
  });
  return ShopAnswer.parse(answer).data.shop?.id ?? null;
}

import * as z from 'zod/mini';
import type { Bearer, Ended } from '../domain/bearer.ts';
import { log } from '../log.ts';
import type { Invoke } from './door.ts';

/** What of the clock, the graph and chance this needs. */
type Parts = { readonly invoke: Invoke; now(): number; newId(): string };

type Known = { readonly ended: Ended; readonly at: number };

/** How long somebody who was kept out may still be let through. */
const freshMs = 5_000;
/** When restaurantes does not answer, what was known serves on: a kitchen must not stop with it. */
const staleMs = 60 * 60_000;
/** Tenants that are remembered. */
const maxKept = 1_000;

const Answer = z.object({
  data: z.optional(
    z.nullable(z.object({ endedSessions: z.array(z.object({ staffId: z.string(), before: z.nullable(z.number()) })) })),
  ),
});

/**
 * Whose tokens hold no longer, by tenant, asked of restaurantes with the token that came. Only an answer to a token
 * that restaurantes has verified is remembered; null when it verified none.
 */
export function endedSessions({ invoke, now, newId }: Parts) {
  const known = new Map<string, Known>();

  return async ({ tenantId }: Bearer, authorization: string): Promise<Ended | null> => {
    const hit = known.get(tenantId);
    if (hit !== undefined && now() - hit.at < freshMs) return hit.ended;

    try {
      const at = now();
      const ended = await ask(invoke, authorization, newId());
      if (ended !== null) remember(tenantId, { ended, at });
      return ended;
    } catch (cause) {
      if (hit === undefined || now() - hit.at > staleMs) throw cause;
      log.error('ended sessions not renewed', { tenantId, cause: String(cause) });
      return hit.ended;
    }
  };

  function remember(tenantId: string, one: Known): void {
    const oldest = known.keys().next();
    if (known.size >= maxKept && !oldest.done) known.delete(oldest.value);
    known.delete(tenantId);
    known.set(tenantId, one);
  }
}

/** Asked by the clock, not by a request: it has an id of its own. */
async function ask(invoke: Invoke, authorization: string, correlationId: string): Promise<Ended | null> {
  const answer = await invoke('restaurantes', {
    query: 'query EndedSessions { endedSessions { staffId before } }',
    variables: {},
    headers: { 'x-correlation-id': correlationId, 'x-caller-authorization': authorization },
    repeatable: true,
  });
  return Answer.parse(answer).data?.endedSessions ?? null;
}

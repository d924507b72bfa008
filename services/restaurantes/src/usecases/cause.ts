import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import type { Cause } from '../domain/configured.ts';

/** Who makes a change, when, and by which request. */
export function causeOf({ caller, correlationId, now }: Context): Cause {
  return { actor: actorOf(caller), correlationId, occurredAt: now().toISOString() };
}

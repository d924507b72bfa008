import type { Caller } from '@pardos/contracts/caller';
import type { Actor } from '@pardos/contracts/events/envelope';
import { ulid } from 'ulid';
import type { Store } from './store.ts';
import { tenantStore } from './tenant-store.ts';

/** What every use case gets; services add their repositories. */
export type RequestContext = {
  readonly caller: Caller;
  readonly correlationId: string;
  /** The service's table, bound to the caller's tenant. */
  readonly store: Store;
  now(): Date;
  newId(): string;
};

/** The context of one request. */
export function requestContext(caller: Caller, correlationId: string): RequestContext {
  return { caller, correlationId, store: tenantStore(caller.tenantId), now: () => new Date(), newId: ulid };
}

/** The caller as events and ledgers name them. Customers' names are not spread. */
export function actorOf(caller: Caller): Actor {
  if (caller.kind === 'STAFF')
    return { kind: 'STAFF', id: caller.id, name: caller.name, role: caller.roles[0] ?? null };
  return { kind: caller.kind, id: caller.kind === 'CUSTOMER' ? caller.id : null, name: null, role: null };
}

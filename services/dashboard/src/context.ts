import type { DomainEvent } from '@pardos/contracts/events/event';
import type { RequestContext } from '@pardos/platform/request';
import { tenantStore } from '@pardos/platform/tenant-store';
import { type CounterRepository, countersOf } from './data/counter-repository.ts';
import { type ProjectionRepository, projectionsOf } from './data/projection-repository.ts';

/** What the use cases of people get. */
export type Context = RequestContext & { readonly counters: CounterRepository };

/** What the use cases of events get. */
export type EventContext = { readonly projections: ProjectionRepository };

/** The context of a request. */
export function contextOf(request: RequestContext): Context {
  return { ...request, counters: countersOf(request.store, request.caller.tenantId) };
}

/** The context of an event. */
export function eventContextOf({ tenantId }: DomainEvent): EventContext {
  return { projections: projectionsOf(tenantStore(tenantId), tenantId) };
}

import type { DomainEvent } from '@pardos/contracts/events/event';
import type { RequestContext } from '@pardos/platform/request';
import { tenantStore } from '@pardos/platform/tenant-store';
import { type ProgressRepository, progressOf } from './data/progress-repository.ts';
import type { Progress } from './domain/progress.ts';

/** What the use cases of people get. */
export type Context = RequestContext & {
  readonly progress: ProgressRepository;
  /** How far an order is, read once a request. */
  progressOfOrder(orderId: string): Promise<Progress | null>;
};

/** What the use cases of events get. */
export type EventContext = { readonly progress: ProgressRepository; now(): Date };

/** The context of a request. */
export function contextOf(request: RequestContext): Context {
  const progress = progressOf(request.store, request.caller.tenantId);
  const known = new Map<string, Promise<Progress | null>>();
  return {
    ...request,
    progress,
    progressOfOrder(orderId) {
      const reading = known.get(orderId) ?? progress.get(orderId);
      known.set(orderId, reading);
      return reading;
    },
  };
}

/** The context of an event. */
export function eventContextOf({ tenantId }: DomainEvent): EventContext {
  return { progress: progressOf(tenantStore(tenantId), tenantId), now: () => new Date() };
}

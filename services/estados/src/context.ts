import type { DomainEvent } from '@pardos/contracts/events/event';
import type { RequestContext } from '@pardos/platform/request';
import { tenantStore } from '@pardos/platform/tenant-store';
import DataLoader from 'dataloader';
import { type ProgressRepository, progressOf } from './data/progress-repository.ts';
import type { Progress } from './domain/progress.ts';

/** What the use cases of people get. */
export type Context = RequestContext & {
  readonly progress: ProgressRepository;
  /** How far orders are, read together; null where nothing is known. */
  readonly progressById: DataLoader<string, Progress | null>;
};

/** What the use cases of events get. */
export type EventContext = { readonly progress: ProgressRepository; now(): Date };

/** The context of a request. */
export function contextOf(request: RequestContext): Context {
  const progress = progressOf(request.store, request.caller.tenantId);
  return {
    ...request,
    progress,
    progressById: new DataLoader(
      async (ids: readonly string[]) => {
        const found = new Map((await progress.getMany(ids)).map((one) => [one.orderId, one]));
        return ids.map((id) => found.get(id) ?? null);
      },
      // DynamoDB reads a hundred keys at once.
      { maxBatchSize: 100 },
    ),
  };
}

/** The context of an event. */
export function eventContextOf({ tenantId }: DomainEvent): EventContext {
  return { progress: progressOf(tenantStore(tenantId), tenantId), now: () => new Date() };
}

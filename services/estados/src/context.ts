import type { DomainEvent } from '@pardos/contracts/events/event';
import type { RequestContext } from '@pardos/platform/request';
import { tenantStore } from '@pardos/platform/tenant-store';
import DataLoader from 'dataloader';
import { type ProgressRepository, progressOf } from './data/progress-repository.ts';
import { type RatingRepository, ratingsOf } from './data/rating-repository.ts';
import type { Progress } from './domain/progress.ts';
import type { Rating } from './domain/rating.ts';

/** What the use cases of people get. */
export type Context = RequestContext & {
  readonly progress: ProgressRepository;
  /** How far orders are, read together; null where nothing is known. */
  readonly progressById: DataLoader<string, Progress | null>;
  readonly ratings: RatingRepository;
  /** What customers thought, read together; null where they said nothing. */
  readonly ratingById: DataLoader<string, Rating | null>;
};

/** What the use cases of events get. */
export type EventContext = { readonly progress: ProgressRepository; now(): Date };

/** The context of a request. */
export function contextOf(request: RequestContext): Context {
  const progress = progressOf(request.store, request.caller.tenantId);
  const ratings = ratingsOf(request.store, request.caller.tenantId);
  return {
    ...request,
    progress,
    progressById: byOrder((ids) => progress.getMany(ids)),
    ratings,
    ratingById: byOrder((ids) => ratings.getMany(ids)),
  };
}

/** The context of an event. */
export function eventContextOf({ tenantId }: DomainEvent): EventContext {
  return { progress: progressOf(tenantStore(tenantId), tenantId), now: () => new Date() };
}

/** What is kept by order, read together: DynamoDB reads a hundred keys at once. */
function byOrder<T extends { readonly orderId: string }>(getMany: (ids: readonly string[]) => Promise<readonly T[]>) {
  return new DataLoader<string, T | null>(
    async (ids) => {
      const found = new Map((await getMany(ids)).map((one) => [one.orderId, one]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: 100 },
  );
}

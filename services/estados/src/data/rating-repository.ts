import type { DomainEvent } from '@pardos/contracts/events/event';
import { outboxRow } from '@pardos/platform/outbox';
import { absent, type Store } from '@pardos/platform/store';
import { Rating } from '../domain/rating.ts';
import { keys } from './table.ts';

export type RatingRepository = ReturnType<typeof ratingsOf>;

/** What the customers of one tenant thought of their orders. */
export function ratingsOf(store: Store, tenantId: string) {
  return {
    /** Up to 100 orders' ratings: those that have one. */
    async getMany(orderIds: readonly string[]): Promise<Rating[]> {
      const items = await store.getMany(orderIds.map((id) => keys.rating(tenantId, id)));
      return items.map((item) => Rating.parse(item));
    },

    /** Keeps an order's rating and tells of it. False: it has one. */
    async add(rating: Rating, event: DomainEvent): Promise<boolean> {
      const key = keys.rating(tenantId, rating.orderId);
      return await store.write([{ put: { ...key, ...rating }, when: absent }, outboxRow(key.PK, event)]);
    },
  };
}

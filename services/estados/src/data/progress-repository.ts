import type { DomainEvent } from '@pardos/contracts/events/event';
import { outboxRow } from '@pardos/platform/outbox';
import { absent, attributeIs, type Store, type Write } from '@pardos/platform/store';
import { isOnBoards, Progress } from '../domain/progress.ts';
import { keys } from './table.ts';

export type ProgressRepository = ReturnType<typeof progressOf>;

/** How far the orders of one tenant are. */
export function progressOf(store: Store, tenantId: string) {
  return {
    async get(orderId: string): Promise<Progress | null> {
      const item = await store.get(keys.status(tenantId, orderId));
      return item === undefined ? null : Progress.parse(item);
    },

    /** How far up to 100 orders are: those that anything is known of. */
    async getMany(orderIds: readonly string[]): Promise<Progress[]> {
      const items = await store.getMany(orderIds.map((id) => keys.status(tenantId, id)));
      return items.map((item) => Progress.parse(item));
    },

    /** Stores what is known, the branch's card and the news for the customer. False: another event was faster. */
    async save(progress: Progress, news: readonly DomainEvent[]): Promise<boolean> {
      const key = keys.status(tenantId, progress.orderId);
      const before = progress.revision === 1 ? absent : attributeIs('revision', progress.revision - 1);
      const writes: Write[] = [
        { put: { ...key, ...progress }, when: before },
        { add: keys.board(tenantId, progress.branchId), amounts: { revision: 1 } },
        ...cardWrite(tenantId, progress),
      ];
      return await store.write([...writes, ...news.map((event) => outboxRow(key.PK, event))]);
    },

    /** Grows with every change on a branch's board. */
    async boardRevision(branchId: string): Promise<number> {
      const item = await store.get(keys.board(tenantId, branchId));
      return Number(item?.revision ?? 0);
    },

    /** Orders in progress, oldest first. */
    async inProgress(branchId: string): Promise<Progress[]> {
      const items = await store.query({ pk: keys.cards(tenantId, branchId), limit: 1000 });
      return items.map((item) => Progress.parse(item));
    },
  };
}

function cardWrite(tenantId: string, progress: Progress): Write[] {
  const { order, branchId } = progress;
  if (order === null) return [];

  const key = keys.card(tenantId, branchId, `${order.placedAt}#${order.id}`);
  // The status item in the same transaction holds the condition for both.
  return isOnBoards(progress)
    ? [{ put: { ...key, ...progress }, when: attributeIsOlder(progress.revision) }]
    : [{ remove: key }];
}

function attributeIsOlder(revision: number) {
  return {
    expression: 'attribute_not_exists(PK) OR #revision < :revision',
    names: { '#revision': 'revision' },
    values: { ':revision': revision },
  };
}

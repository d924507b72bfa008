import { absent, always, type Store, type Write } from '@pardos/platform/store';
import { Notice } from '../domain/notice.ts';
import { keys } from './table.ts';

export type InboxRepository = ReturnType<typeof inboxOf>;

/** What the customers of one tenant were told. */
export function inboxOf(store: Store, tenantId: string) {
  return {
    /** Writes a line once: a repeated event changes nothing, least of all that it was mailed. */
    async add(notice: Notice): Promise<void> {
      await store.write([{ put: { ...keys.notice(tenantId, notice), ...notice }, when: absent }]);
    },

    /** What was told of an order, oldest first. */
    async ofOrder(orderId: string): Promise<Notice[]> {
      const items = await store.query({ pk: keys.order(tenantId, orderId), prefix: 'NOTICE#' });
      return items.map((item) => Notice.parse(item));
    },

    /** The write that says a line was mailed too. */
    mailed(notice: Notice): Write {
      return {
        put: { ...keys.notice(tenantId, notice), ...notice, channels: ['IN_APP', 'EMAIL'] },
        when: always,
      };
    },
  };
}

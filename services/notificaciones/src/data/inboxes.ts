import { absent, lessThan, type Store, versionIs } from '@pardos/platform/store';
import { InboxEntry, type InboxHead, type InboxNotice } from '../domain/inbox.ts';
import { keys, type Owner } from './table.ts';

export type Inboxes = ReturnType<typeof inboxesOf>;

const keptSeconds = 30 * 24 * 3600;
const mostShown = 30;

/** The inboxes of one tenant: of its branches' staff, and of its customers with an account. */
export function inboxesOf(store: Store, tenantId: string) {
  return {
    /** How many notices there have been, and how far a person has read. One call. */
    async head(owner: Owner, readerId: string): Promise<InboxHead> {
      const [head, mark] = [keys.inboxHead(tenantId, owner), keys.inboxMark(tenantId, owner, readerId)];
      const items = await store.getMany([head, mark]);
      const numberIn = (sk: string, name: string) => Number(items.find(({ SK }) => SK === sk)?.[name] ?? 0);
      return { newest: numberIn(head.SK, 'version'), readUpTo: numberIn(mark.SK, 'upTo') };
    },

    /** The newest first. */
    async newest(owner: Owner): Promise<InboxEntry[]> {
      const pk = keys.inbox(tenantId, owner);
      const items = await store.query({ pk, prefix: 'N#', newestFirst: true, limit: mostShown });
      return items.map((item) => InboxEntry.parse(item));
    },

    /** Gives a notice the next place, once. False when another notice was faster: try again. */
    async add(owner: Owner, notice: InboxNotice): Promise<boolean> {
      const [head, told] = [keys.inboxHead(tenantId, owner), keys.inboxTold(tenantId, owner, notice.id)];
      const items = await store.getMany([head, told]);
      if (items.some(({ SK }) => SK === told.SK)) return true;

      const before = Number(items[0]?.version ?? 0);
      const place = before + 1;
      const ttl = Math.floor(Date.parse(notice.at) / 1000) + keptSeconds;
      return await store.write([
        { put: { ...head, version: place }, when: versionIs(before) },
        { put: { ...told, ttl }, when: absent },
        { put: { ...keys.inboxEntry(tenantId, owner, place), ...notice, place, ttl }, when: absent },
      ]);
    },

    /** Remembers how far a person has read; what they had read further before stays. */
    async markRead(owner: Owner, readerId: string, upTo: number): Promise<void> {
      const put = { ...keys.inboxMark(tenantId, owner, readerId), upTo };
      await store.write([{ put, when: lessThan('upTo', upTo) }]);
    },
  };
}

import { type Store, versionIs, type Write } from '@pardos/platform/store';
import type { Notice } from '../domain/notice.ts';
import { SendKey } from '../domain/send-key.ts';
import type { InboxRepository } from './inbox-repository.ts';
import { keys } from './table.ts';

export type SendKeyRepository = ReturnType<typeof sendKeysOf>;

/** No event comes again after that; see mail-policy for what a replay may send. */
const keptSeconds = 30 * 24 * 3600;

/** Which mails of one tenant were sent, so that none is sent again. */
export function sendKeysOf(store: Store, tenantId: string, inbox: InboxRepository) {
  const write = (notice: Notice, key: SendKey): Write => {
    const ttl = Math.floor(Date.parse(key.at) / 1000) + keptSeconds;
    const item = { ...keys.send(tenantId, notice.id, notice.orderId), ...key, ttl };
    return { put: item, when: versionIs(key.version - 1) };
  };
  return {
    async get(notice: Notice): Promise<SendKey | null> {
      const item = await store.get(keys.send(tenantId, notice.id, notice.orderId));
      return item === undefined ? null : SendKey.parse(item);
    },

    /** Stores where a mail stands. False: another function was faster. */
    async save(notice: Notice, key: SendKey): Promise<boolean> {
      const writes = [write(notice, key)];
      return await store.write(key.state === 'SENT' ? [...writes, inbox.mailed(notice)] : writes);
    },
  };
}

import { type Store, versionIs } from '@pardos/platform/store';
import { MailPreferences, noPreferences } from '../domain/mail-preferences.ts';
import { keys } from './table.ts';

export type MailPreferencesRepository = ReturnType<typeof mailPreferencesOf>;

/** Who of one tenant wants which mails, by the hash of their address. */
export function mailPreferencesOf(store: Store, tenantId: string) {
  return {
    async get(addressHash: string): Promise<MailPreferences> {
      const item = await store.get(keys.mailPreferences(tenantId, addressHash));
      return item === undefined ? noPreferences : MailPreferences.parse(item);
    },

    /** False when somebody else wrote that version first. */
    async save(addressHash: string, next: MailPreferences): Promise<boolean> {
      const put = { ...keys.mailPreferences(tenantId, addressHash), ...next };
      return await store.write([{ put, when: versionIs(next.version - 1) }]);
    },
  };
}

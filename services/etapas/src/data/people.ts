import { StaffSnapshot } from '@pardos/contracts/events/snapshots';
import { type Store, versionIs } from '@pardos/platform/store';
import { keys } from './table.ts';

export type People = ReturnType<typeof peopleOf>;

/** The people of one tenant, as far as the work needs to know them. Told by restaurantes. */
export function peopleOf(store: Store, tenantId: string) {
  return {
    async get(staffId: string): Promise<StaffSnapshot | null> {
      const item = await store.get(keys.person(tenantId, staffId));
      return item === undefined ? null : StaffSnapshot.parse(item);
    },

    /** Keeps the newest that was told; older news changes nothing. */
    async remember(person: StaffSnapshot): Promise<boolean> {
      const key = keys.person(tenantId, person.id);
      const known = await store.get(key);
      const version = known === undefined ? 0 : StaffSnapshot.parse(known).version;
      if (version >= person.version) return true;

      return await store.write([{ put: { ...key, ...person }, when: versionIs(version) }]);
    },
  };
}

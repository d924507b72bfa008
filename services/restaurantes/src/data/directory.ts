import { absent, type Store } from '@pardos/platform/store';
import { type DirectoryEntry, itemOf, keys, read } from './table.ts';

export type Directory = ReturnType<typeof directoryOf>;

/** Which tenant an address belongs to. The store is the reserved tenant's. */
export function directoryOf(store: Store) {
  return {
    async find(slug: string): Promise<DirectoryEntry | null> {
      const item = await store.get(keys.directory(slug));
      return item === undefined ? null : read.directoryEntry(item);
    },

    /** False when the slug was claimed already. */
    async claim(entry: DirectoryEntry): Promise<boolean> {
      return await store.write([{ put: itemOf(keys.directory(entry.slug), entry), when: absent }]);
    },
  };
}

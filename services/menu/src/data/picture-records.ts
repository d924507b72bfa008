import { type Store, versionIs, type Write } from '@pardos/platform/store';
import type { Picture } from '../domain/picture.ts';
import { keys, read } from './table.ts';

export type PictureRecords = ReturnType<typeof pictureRecordsOf>;

const keptSeconds = 7 * 24 * 3600;

/** The uploads of one tenant, for a week. */
export function pictureRecordsOf(store: Store, tenantId: string, now: () => Date) {
  const write = (picture: Picture): Write => ({
    put: { ...keys.picture(tenantId, picture.id), ...picture, ttl: Math.floor(now().getTime() / 1000) + keptSeconds },
    when: versionIs(picture.version - 1),
  });
  return {
    write,

    async get(id: string): Promise<Picture | null> {
      const item = await store.get(keys.picture(tenantId, id));
      return item === undefined ? null : read.picture(item);
    },

    /** False when somebody else wrote that version first. */
    async save(picture: Picture): Promise<boolean> {
      return await store.write([write(picture)]);
    },
  };
}

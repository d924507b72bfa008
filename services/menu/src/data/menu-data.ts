import type { EventOf } from '@pardos/contracts/events/event';
import type { CatalogueSnapshot } from '@pardos/contracts/events/snapshots';
import { outboxRow } from '@pardos/platform/outbox';
import { type Store, versionIs, type Write } from '@pardos/platform/store';
import { versionedItem } from '@pardos/platform/versioned-item';
import type { ProductOff } from '../domain/product-off.ts';
import { keys, read } from './table.ts';

export type MenuData = ReturnType<typeof menuDataOf>;

/** More than any catalogue that fits in an event has products. */
const mostOffs = 2000;

const catalogues = versionedItem(read.catalogue);

/** The catalogue of one tenant and what its branches have run out of. Reads are shared by the fields of a request. */
export function menuDataOf(store: Store, tenantId: string) {
  let catalogue: Promise<CatalogueSnapshot | null> | undefined;
  const offs = new Map<string, Promise<readonly ProductOff[]>>();

  async function readCatalogue(): Promise<CatalogueSnapshot | null> {
    const key = keys.catalogue(tenantId);
    return await catalogues.current(store, key, await store.get(catalogues.versionKey(key)));
  }

  async function readOffs(branchId: string): Promise<readonly ProductOff[]> {
    const items = await store.query({ ...keys.offs(tenantId, branchId), limit: mostOffs });
    return items.map(read.off);
  }

  return {
    async catalogue(): Promise<CatalogueSnapshot | null> {
      catalogue ??= readCatalogue();
      return await catalogue;
    },

    /** What was ever taken off the menu of a branch. */
    async offs(branchId: string): Promise<readonly ProductOff[]> {
      const known = offs.get(branchId) ?? readOffs(branchId);
      offs.set(branchId, known);
      return await known;
    },

    async off(branchId: string, productId: string): Promise<ProductOff | null> {
      const item = await store.get(keys.off(tenantId, branchId, productId));
      return item === undefined ? null : read.off(item);
    },

    /** Writes the next version with its event, and what must be true with it. False when somebody else wrote it first. */
    async replace(
      next: CatalogueSnapshot,
      event: EventOf<'MenuPublished.v1'>,
      also: readonly Write[] = [],
    ): Promise<boolean> {
      catalogue = undefined;
      const key = keys.catalogue(tenantId);
      const item = { version: next.version, catalogue: next };
      return await store.write([...catalogues.writes(key, item, next.version - 1), outboxRow(key.PK, event), ...also]);
    },

    /** Writes the next version with its event. False when somebody else wrote it first. */
    async setOff(
      branchId: string,
      next: ProductOff,
      event: EventOf<'ProductAvailabilityChanged.v1'>,
    ): Promise<boolean> {
      offs.delete(branchId);
      const key = keys.off(tenantId, branchId, next.productId);
      return await store.write([
        { put: { ...key, ...next }, when: versionIs(next.version - 1) },
        outboxRow(key.PK, event),
      ]);
    },
  };
}

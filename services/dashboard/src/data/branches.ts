import { lessThan, type Store } from '@pardos/platform/store';
import * as z from 'zod/mini';
import { BranchCard } from '../domain/branch-card.ts';
import { keys } from './table.ts';

export type Branches = ReturnType<typeof branchesOf>;
export type BranchDirectory = ReturnType<typeof branchDirectory>;

/** The branches of one tenant, as reports name them. */
export function branchesOf(store: Store, tenantId: string) {
  return {
    async get(branchId: string): Promise<BranchCard | null> {
      const item = await store.get(keys.branch(tenantId, branchId));
      return item === undefined ? null : BranchCard.parse(item);
    },

    /** Keeps the newest that was told. */
    async keep(card: BranchCard): Promise<void> {
      await store.write([
        { put: { ...keys.branch(tenantId, card.id), ...card }, when: lessThan('version', card.version) },
      ]);
    },
  };
}

/** Belongs to no restaurant: under it lies which branches there are. */
export const reservedTenant = 'public';

const Entry = z.object({ tenantId: z.string(), branchId: z.string() });
type DirectoryEntry = z.infer<typeof Entry>;

const pageSize = 100;

/** Every branch of every tenant; the store is the reserved tenant's. */
export function branchDirectory(store: Store) {
  return {
    async add({ tenantId, branchId }: DirectoryEntry): Promise<void> {
      const put = { ...keys.directoryEntry(tenantId, branchId), tenantId, branchId, version: 1 };
      await store.write([{ put, when: lessThan('version', 1) }]);
    },

    async all(): Promise<DirectoryEntry[]> {
      const found: DirectoryEntry[] = [];
      let before = `${keys.directory.prefix}~`;
      for (;;) {
        const page = await store.query({ pk: keys.directory.pk, before, newestFirst: true });
        found.push(...page.map((item) => Entry.parse(item)));
        const last = page.at(-1);
        if (last === undefined || page.length < pageSize) return found;
        before = last.SK;
      }
    },
  };
}

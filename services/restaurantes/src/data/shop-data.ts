import type { EventOf } from '@pardos/contracts/events/event';
import { outboxRow } from '@pardos/platform/outbox';
import { absent, type Store, versionIs, type Write } from '@pardos/platform/store';
import type { Branch, Shop, Staff } from '../domain/shop.ts';
import { itemOf, keys, read } from './table.ts';

export type ShopData = ReturnType<typeof shopDataOf>;

type BranchChange = { readonly branch: Branch; readonly event: EventOf<'BranchConfigured.v1'> };
type StaffChange = { readonly person: Staff; readonly event: EventOf<'StaffConfigured.v1'> };

/** A shop as one tenant's store holds it. Reads are shared by all fields of a request; a write forgets them. */
export function shopDataOf(store: Store, tenantId: string) {
  let shop: Promise<Shop | null> | undefined;
  let branches: Promise<readonly Branch[]> | undefined;

  async function readShop(): Promise<Shop | null> {
    const item = await store.get(keys.shop(tenantId));
    return item === undefined ? null : read.shop(item);
  }

  async function readBranches(): Promise<readonly Branch[]> {
    const items = await store.query(keys.branches(tenantId));
    return items.map(read.branch).sort((a, b) => a.name.localeCompare(b.name, 'es'));
  }

  async function write(writes: readonly Write[]): Promise<boolean> {
    shop = undefined;
    branches = undefined;
    return await store.write(writes);
  }

  return {
    async shop(): Promise<Shop | null> {
      shop ??= readShop();
      return await shop;
    },

    /** All branches, by name. */
    async branches(): Promise<readonly Branch[]> {
      branches ??= readBranches();
      return await branches;
    },

    /** Writes a whole new shop with its events, or nothing. False when it was there already. */
    async add(newShop: Shop, newBranches: readonly BranchChange[], people: readonly StaffChange[]): Promise<boolean> {
      return await write([
        { put: itemOf(keys.shop(tenantId), newShop), when: absent },
        ...newBranches.flatMap((change) => branchWrites(tenantId, change)),
        ...people.flatMap((change) => staffWrites(tenantId, change)),
      ]);
    },

    /** Writes the next version of a branch with its event. False when somebody else wrote it first. */
    async changeBranch(change: BranchChange): Promise<boolean> {
      return await write(branchWrites(tenantId, change));
    },
  };
}

function branchWrites(tenantId: string, { branch, event }: BranchChange): readonly Write[] {
  const key = keys.branch(tenantId, branch.id);
  return [{ put: itemOf(key, branch), when: versionIs(branch.version - 1) }, outboxRow(key.PK, event)];
}

/** A new person, with the event that tells of them. */
function staffWrites(tenantId: string, { person, event }: StaffChange): readonly Write[] {
  const key = keys.person(tenantId, person.id);
  return [{ put: itemOf(key, person), when: absent }, outboxRow(key.PK, event)];
}

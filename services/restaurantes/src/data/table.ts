import type { Item, Key } from '@pardos/platform/store';
import * as z from 'zod/mini';
import { Sessions } from '../domain/sessions.ts';
import { Branch, Shop, Staff } from '../domain/shop.ts';

/** Whose address a slug is, kept by the reserved tenant that belongs to none. */
export const DirectoryEntry = z.object({
  slug: z.string(),
  tenantId: z.string(),
  /** Of the request that claimed the slug: a repeat is known by it. */
  fingerprint: z.string(),
});
export type DirectoryEntry = z.infer<typeof DirectoryEntry>;

/** Every key of the service's table. */
export const keys = {
  directory: (slug: string): Key => ({ PK: 'T#public#SHOPS', SK: `SLUG#${slug}` }),
  shop: (tenantId: string): Key => ({ PK: `T#${tenantId}#SHOP`, SK: 'SHOP' }),
  branches: (tenantId: string) => ({ pk: `T#${tenantId}#BRANCHES`, prefix: 'BRANCH#' }),
  branch: (tenantId: string, branchId: string): Key => ({
    PK: keys.branches(tenantId).pk,
    SK: `${keys.branches(tenantId).prefix}${branchId}`,
  }),
  people: (tenantId: string) => ({ pk: `T#${tenantId}#STAFF`, prefix: 'STAFF#' }),
  person: (tenantId: string, staffId: string): Key => ({
    PK: keys.people(tenantId).pk,
    SK: `${keys.people(tenantId).prefix}${staffId}`,
  }),
  sessions: (tenantId: string): Key => ({ PK: keys.people(tenantId).pk, SK: 'SESSIONS' }),
};

/** An entity as an item of the table: its attributes beside its keys. */
export function itemOf(key: Key, entity: DirectoryEntry | Shop | Branch | Staff | Sessions): Item {
  return { ...key, ...entity };
}

export const read = {
  directoryEntry: (item: Item) => DirectoryEntry.parse(item),
  shop: (item: Item) => Shop.parse(item),
  branch: (item: Item) => Branch.parse(item),
  person: (item: Item) => Staff.parse(item),
  sessions: (item: Item) => Sessions.parse(item),
};

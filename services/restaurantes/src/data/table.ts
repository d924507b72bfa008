import type { Item, Key } from '@pardos/platform/store';
import * as z from 'zod/mini';
import { Pin } from '../domain/pin.ts';
import { Tries } from '../domain/pin-tries.ts';
import { Screen } from '../domain/screen.ts';
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
  pins: (tenantId: string) => ({ pk: `T#${tenantId}#PINS`, prefix: 'PIN#' }),
  pin: (tenantId: string, staffId: string): Key => ({
    PK: keys.pins(tenantId).pk,
    SK: `${keys.pins(tenantId).prefix}${staffId}`,
  }),
  /** Of one person at a screen; without one, of everybody at it. */
  tries: (tenantId: string, screenId: string, staffId: string | null): Key => ({
    PK: keys.pins(tenantId).pk,
    SK: `TRIES#${screenId}${staffId === null ? '' : `#${staffId}`}`,
  }),
  screens: (tenantId: string) => ({ pk: `T#${tenantId}#SCREENS`, prefix: 'SCREEN#' }),
  screen: (tenantId: string, screenId: string): Key => ({
    PK: keys.screens(tenantId).pk,
    SK: `${keys.screens(tenantId).prefix}${screenId}`,
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
  pin: (item: Item) => Pin.parse(item),
  tries: (item: Item) => Tries.parse(item),
  screen: (item: Item) => Screen.parse(item),
};

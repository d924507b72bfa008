import { BranchSnapshot, StaffSnapshot } from '@pardos/contracts/events/snapshots';
import * as z from 'zod/mini';

/** A restaurant brand: a tenant. */
export const Shop = z.object({
  /** The tenant's id. */
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  tagline: z.string(),
  theme: z.object({ action: z.string(), actionHover: z.string(), logo: z.nullable(z.string()) }),
  taxRateBps: z.int(),
});
export type Shop = z.infer<typeof Shop>;

/** A location of a shop: what ordering needs of it, and how people find it. */
export const Branch = z.object({
  ...z.omit(BranchSnapshot, { shop: true, taxRateBps: true }).shape,
  shopId: z.string(),
  address: z.string(),
  district: z.string(),
  phone: z.string(),
});
export type Branch = z.infer<typeof Branch>;

/** A person who works for a shop. Passwords are kept by the user pool alone. */
export const Staff = z.object({
  ...StaffSnapshot.shape,
  shopId: z.string(),
  /** The name that the pool knows them by; absent for people of before it was kept. Never in an event. */
  email: z.optional(z.string()),
});
export type Staff = z.infer<typeof Staff>;

/** A branch with what its shop adds, as other services hear of it. */
export function snapshotOf(shop: Shop, branch: Branch): BranchSnapshot {
  const { shopId: _, address: __, district: ___, phone: ____, ...ordering } = branch;
  const { name, slug, taxRateBps, theme } = shop;
  return { ...ordering, shop: { name, slug, action: theme.action }, taxRateBps };
}

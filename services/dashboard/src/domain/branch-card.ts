import type { BranchSnapshot } from '@pardos/contracts/events/snapshots';
import * as z from 'zod/mini';

/** What a report says of its branch. */
export const BranchCard = z.object({
  id: z.string(),
  name: z.string(),
  shopName: z.string(),
  /** #rrggbb */
  colour: z.string(),
  version: z.int(),
});
export type BranchCard = z.infer<typeof BranchCard>;

/** A branch as it was told. */
export function branchCardOf({ id, name, shop, version }: BranchSnapshot): BranchCard {
  const colour = /^#[0-9a-f]{6}$/i.test(shop.action) ? shop.action : '#222222';
  return { id, name, shopName: shop.name, colour, version };
}

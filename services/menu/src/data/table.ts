import { CatalogueSnapshot } from '@pardos/contracts/events/snapshots';
import type { Item, Key } from '@pardos/platform/store';
import * as z from 'zod/mini';
import { Picture } from '../domain/picture.ts';
import { ProductOff } from '../domain/product-off.ts';

const CatalogueItem = z.object({ catalogue: CatalogueSnapshot });

/** Every key of the service's table. */
export const keys = {
  catalogue: (tenantId: string): Key => ({ PK: `T#${tenantId}#MENU`, SK: 'CATALOGUE' }),
  offs: (tenantId: string, branchId: string) => ({ pk: `T#${tenantId}#B#${branchId}`, prefix: 'OFF#' }),
  off: (tenantId: string, branchId: string, productId: string): Key => ({
    PK: keys.offs(tenantId, branchId).pk,
    SK: `${keys.offs(tenantId, branchId).prefix}${productId}`,
  }),
  picture: (tenantId: string, id: string): Key => ({ PK: `T#${tenantId}#PICTURE#${id}`, SK: 'PICTURE' }),
};

export const read = {
  catalogue: (item: Item) => CatalogueItem.parse(item).catalogue,
  off: (item: Item) => ProductOff.parse(item),
  picture: (item: Item) => Picture.parse(item),
};

import type { Actor } from '@pardos/contracts/events/envelope';
import { type EventOf, eventOf } from '@pardos/contracts/events/event';
import type { CatalogueSnapshot, ProductSnapshot } from '@pardos/contracts/events/snapshots';
import type { ProductOff } from './product-off.ts';

/** EventBridge takes 256 KB an event; the envelope and a margin are left out of that. */
const mostEventBytes = 200 * 1024;

type Cause = {
  readonly tenantId: string;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly occurredAt: string;
};

/** True when the catalogue can travel in an event, and so lie in one item (DynamoDB takes 400 KB). */
export function fitsInAnEvent(catalogue: CatalogueSnapshot): boolean {
  return Buffer.byteLength(JSON.stringify(catalogue)) <= mostEventBytes;
}

/** Tells the other services the whole new catalogue. */
export function menuPublished(catalogue: CatalogueSnapshot, cause: Cause): EventOf<'MenuPublished.v1'> {
  return eventOf('MenuPublished.v1', {
    ...cause,
    source: 'menu',
    branchId: null,
    aggregate: { type: 'catalogue', id: cause.tenantId, version: catalogue.version },
    causationId: null,
    data: { catalogue },
  });
}

/** Tells the other services that a product was taken off a branch's menu, or put back. */
export function availabilityChanged(
  { id, name }: ProductSnapshot,
  branchId: string,
  record: ProductOff,
  cause: Cause,
): EventOf<'ProductAvailabilityChanged.v1'> {
  return eventOf('ProductAvailabilityChanged.v1', {
    ...cause,
    source: 'menu',
    branchId,
    aggregate: { type: 'availability', id: `${branchId}#${id}`, version: record.version },
    causationId: null,
    data: { productId: id, productName: name, available: !record.off, until: record.until, reason: record.reason },
  });
}

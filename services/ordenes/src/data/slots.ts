import { lessThan, type Store, type Write } from '@pardos/platform/store';
import type { Order } from '../domain/order.ts';
import type { Taken } from '../domain/slots.ts';
import { keys } from './table.ts';

export type Slots = ReturnType<typeof slotsIn>;

/** Two days of quarters of an hour, and those of the past that are not forgotten yet. */
const mostSlots = 400;
const dayInSeconds = 24 * 3600;

/** The places that orders have taken in the slots of one tenant's branches. */
export function slotsIn(store: Store, tenantId: string) {
  return {
    /** By the start of the slot; one that nobody has taken is missing. */
    async taken(branchId: string): Promise<Taken> {
      const pk = keys.slots(tenantId, branchId);
      const items = await store.query({ pk, limit: mostSlots, newestFirst: true });
      return new Map(items.map(({ SK, taken }) => [SK, Number(taken)]));
    },
  };
}

/** Takes a place: refused by the database once the slot is full. */
export function placeTaken(tenantId: string, order: Order, capacity: number | undefined): Write[] {
  if (order.scheduledFor === null || capacity === undefined) return [];
  const add = keys.slot(tenantId, order.branchId, order.scheduledFor);
  const ttl = Math.floor(Date.parse(order.scheduledFor) / 1000) + 2 * dayInSeconds;
  return [{ add, amounts: { taken: 1 }, ttl, when: lessThan('taken', capacity) }];
}

/** Gives the place back. */
export function placeGivenBack(tenantId: string, { branchId, scheduledFor }: Order): Write[] {
  return scheduledFor === null ? [] : [{ add: keys.slot(tenantId, branchId, scheduledFor), amounts: { taken: -1 } }];
}

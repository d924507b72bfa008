import type { BranchSnapshot } from '@pardos/contracts/events/snapshots';
import { localTime } from '@pardos/contracts/local-time';
import { openingOf } from '@pardos/contracts/opening-hours';
import { inputError } from '@pardos/contracts/user-errors';
import { type OrderError, slotFull } from './errors.ts';
import { leadSeconds } from './lead.ts';
import type { Channel } from './price-line.ts';

/** A time that orders can be scheduled for, with the places that are left. */
export type Slot = { readonly startsAt: string; readonly left: number };

/** How many orders each slot of a branch has taken, by its start. */
export type Taken = ReadonlyMap<string, number>;

type Asked = { readonly branch: BranchSnapshot; readonly channel: Channel; readonly at: Date };

const minuteMs = 60_000;

/**
 * The slots of today and tomorrow that a branch can still serve: it is open at the slot, and when it must begin to
 * cook for it. None while it takes no scheduled orders, or is paused. Pure.
 */
export function slotsOf({ branch, channel, at }: Asked, taken: Taken): Slot[] {
  if (branch.slots === undefined) return [];

  const { minutes, capacity } = branch.slots;
  const step = minutes * minuteMs;
  const lead = leadSeconds(branch, channel) * 1000;
  const days = [localTime(at).day, localTime(new Date(at.getTime() + 24 * 60 * minuteMs)).day];
  const slots: Slot[] = [];
  for (let start = Math.ceil((at.getTime() + lead) / step) * step; ; start += step) {
    const slot = new Date(start);
    if (!days.includes(localTime(slot).day)) return slots;
    if (!openingOf(branch, slot).open || !openingOf(branch, new Date(start - lead)).open) continue;
    const startsAt = slot.toISOString();
    slots.push({ startsAt, left: Math.max(0, capacity - (taken.get(startsAt) ?? 0)) });
  }
}

/** Why an order cannot be scheduled for a moment; null when it can. The next free slots are told with a full one. */
export function slotProblem(scheduledFor: string, slots: readonly Slot[]): OrderError | null {
  const slot = slots.find(({ startsAt }) => startsAt === scheduledFor);
  if (slot !== undefined && slot.left > 0) return null;

  const free = slots.filter(({ left }) => left > 0).map(({ startsAt }) => startsAt);
  if (slot === undefined) {
    return inputError('SLOT_UNKNOWN', 'Ya no se puede programar para esa hora. Elige otra.', ['scheduledFor']);
  }
  const after = free.filter((startsAt) => startsAt > scheduledFor);
  const before = free.filter((startsAt) => startsAt < scheduledFor);
  return slotFull([...before.slice(-1), ...after.slice(0, 3)]);
}

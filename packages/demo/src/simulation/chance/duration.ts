import type { StageKind } from '../../data/tenant.ts';
import type { Random } from './random.ts';

/** How long something takes: half of all cases take less than the median; the greater the spread, the longer the tail. */
export type Duration = { readonly medianMinutes: number; readonly spread: number };

/** What people need for their part, in simulated minutes: a batch in the kitchen, a bag, a ride, a word at the counter. */
export const workOf: Readonly<Record<StageKind, Duration>> = {
  RECEPTION: { medianMinutes: 0.5, spread: 0.3 },
  KITCHEN: { medianMinutes: 3.5, spread: 0.4 },
  PACKING: { medianMinutes: 1.2, spread: 0.35 },
  DELIVERY: { medianMinutes: 7, spread: 0.45 },
  COUNTER: { medianMinutes: 0.6, spread: 0.4 },
};

/** A customer makes up their mind. */
export const thinking: Duration = { medianMinutes: 0.7, spread: 0.6 };

/** Two hours are a mistake, not a tail. */
const longestMinutes = 120;

/** Minutes by chance, log-normal: never below zero, mostly near the median, sometimes much longer. */
export function minutesOf({ medianMinutes, spread }: Duration, random: Random): number {
  return Math.min(longestMinutes, medianMinutes * Math.exp(spread * normalFrom(random)));
}

/** The mean of a log-normal: its tail lifts it above the median. */
export function meanMinutes({ medianMinutes, spread }: Duration): number {
  return medianMinutes * Math.exp(spread ** 2 / 2);
}

/** Box and Muller: mean 0, deviation 1. */
function normalFrom(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.fraction()));
  return radius * Math.cos(2 * Math.PI * random.fraction());
}

import type { Random } from '../chance/random.ts';

export type Stream = {
  readonly orders: number;
  /** From the first customer to the last, in simulated minutes. */
  readonly minutes: number;
  /** A meal's peak instead of an even stream. */
  readonly rush: boolean;
  readonly random: Random;
};

const steps = 400;
/** Where in the meal most come. */
const peak = 0.4;

/** When each order comes, in simulated minutes from the start, oldest first. */
export function arrivalsOf({ orders, minutes, rush, random }: Stream): number[] {
  const placeOf = rush ? rushPlace : (share: number) => share;
  // Each order has its own share of the crowd and a chance within it: the curve holds for few orders too.
  return Array.from({ length: orders }, (_, index) => minutes * placeOf((index + random.fraction()) / orders));
}

/** How many come at a place of the meal, from 0 to 1: a slow start, a peak before the middle, a tail. */
function crowdAt(place: number): number {
  const width = place < peak ? 0.13 : 0.2;
  return 0.15 + 3 * Math.exp(-(((place - peak) / width) ** 2));
}

/** How many have come by the end of each step. */
const sums: number[] = [];
for (let step = 0; step < steps; step += 1) sums.push((sums.at(-1) ?? 0) + crowdAt((step + 0.5) / steps));

/** Where in the meal that share of all orders has come. */
function rushPlace(share: number): number {
  const wanted = share * (sums.at(-1) ?? 1);
  const step = sums.findIndex((sum) => sum >= wanted);
  const before = sums[step - 1] ?? 0;
  return (step + (wanted - before) / ((sums[step] ?? 1) - before)) / steps;
}

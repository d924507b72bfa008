import type { Work } from './lanes.ts';
import { latenessOf } from './lateness.ts';

/** How soon orders are counted as about to be late. */
const WITHIN_MINUTES = 10;

export type Pressure = {
  readonly late: readonly Work[];
  /** Those that pass their target within ten minutes, the nearest first. */
  readonly soon: readonly Work[];
};

/** What is late at its stage, and what will be if nobody does anything. */
export function pressureOf(works: readonly Work[], now: number): Pressure {
  const left = (work: Work) => latenessOf(work.stage, now).leftSeconds;
  const byLeft = works.toSorted((a, b) => left(a) - left(b));
  return {
    late: byLeft.filter((work) => left(work) <= 0),
    soon: byLeft.filter((work) => left(work) > 0 && left(work) <= WITHIN_MINUTES * 60),
  };
}

/** "3 pedidos se pasan en 6 min": how many pass their target by the time that the last of them does. Null for none. */
export function soonSaying(soon: readonly Work[], now: number): string | null {
  const last = soon.at(-1);
  if (!last) return null;
  const minutes = Math.max(1, Math.ceil(latenessOf(last.stage, now).leftSeconds / 60));
  return soon.length === 1 ? `1 pedido se pasa en ${minutes} min` : `${soon.length} pedidos se pasan en ${minutes} min`;
}

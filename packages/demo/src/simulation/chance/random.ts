export type Random = ReturnType<typeof randomFrom>;

/** Numbers by chance that a seed gives again (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed >>> 0;

  /** From 0 to below 1. */
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** From `from` to `to`, both included. */
  function between(from: number, to: number): number {
    return from + Math.floor(fraction() * (to - from + 1));
  }

  function pick<T>(list: readonly T[]): T {
    const picked = list[between(0, list.length - 1)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  return {
    fraction,
    between,
    pick,
    /** True in that share of all cases. */
    chance: (share: number) => fraction() < share,
    /** One of the list, each as often as it weighs. */
    weighted<T>(list: readonly T[], weightOf: (item: T) => number): T {
      let left = fraction() * list.reduce((sum, item) => sum + weightOf(item), 0);
      for (const item of list) {
        left -= weightOf(item);
        if (left < 0) return item;
      }
      return pick(list);
    },
    /** That many of the list, each once. */
    some<T>(list: readonly T[], count: number): T[] {
      const rest = [...list];
      return Array.from({ length: Math.min(count, rest.length) }, () =>
        rest.splice(between(0, rest.length - 1), 1),
      ).flat();
    },
  };
}

/** Up to here a bucket is a second; beyond, each is so much longer than the one before. */
const exact = 10;
const growth = 1.2;

/**
 * The bucket of a time, from 0. Buckets are the same everywhere, so that counts of hours, days and branches add up; they
 * grow by a fifth, so that a percentile read from them is at most a tenth off.
 */
export function bucketOf(seconds: number): number {
  if (seconds <= exact) return Math.round(seconds);
  // Rounded first: a time on an edge must not fall to either side by an error of the last digit.
  return exact + Math.ceil(Number((Math.log(seconds / exact) / Math.log(growth)).toFixed(9)));
}

/** The seconds that stand for a bucket: the middle between its edges, as ratios go. */
export function secondsOf(bucket: number): number {
  return bucket <= exact ? bucket : Math.round(exact * growth ** (bucket - exact - 0.5));
}

/** The time that a share (0 to 1) of what was counted does not exceed; null when nothing was. */
export function percentile(counts: ReadonlyMap<number, number>, share: number): number | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;

  let seen = 0;
  const buckets = [...counts.keys()].sort((a, b) => a - b);
  const reached = buckets.find((bucket) => {
    seen += counts.get(bucket) ?? 0;
    return seen >= share * total;
  });
  return secondsOf(reached ?? buckets.at(-1) ?? 0);
}

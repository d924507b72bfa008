import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf, percentile, secondsOf } from './histogram.ts';

function counted(times: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const time of times) counts.set(bucketOf(time), (counts.get(bucketOf(time)) ?? 0) + 1);
  return counts;
}

/** The nearest rank, from all the times themselves. */
function exact(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

describe('percentiles from buckets', () => {
  it('are at most a tenth from those of the times themselves', () => {
    const times = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(times, fc.constantFrom(0.5, 0.9), (all, share) => {
        const [got, wanted] = [percentile(counted(all), share) ?? 0, exact(all, share)];
        expect(Math.abs(got - wanted) / wanted).toBeLessThanOrEqual(0.1);
      }),
    );
  });

  it('have none where nothing was counted, nor where what was counted was taken back', () => {
    expect(percentile(new Map(), 0.5)).toBeNull();
    expect(percentile(new Map([[3, 0]]), 0.5)).toBeNull();
  });

  it.each([
    [0, 0],
    [0.4, 0],
    [7, 7],
    [10, 10],
    [11, 11],
    [12, 11],
    [13, 12],
  ])('%d s are in bucket %i', (seconds, bucket) => {
    expect(bucketOf(seconds)).toBe(bucket);
  });

  it('stand for what is in them', () => {
    for (let bucket = 0; bucket < 55; bucket += 1) expect(bucketOf(secondsOf(bucket))).toBe(bucket);
  });
});

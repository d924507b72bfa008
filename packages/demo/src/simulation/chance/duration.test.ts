import { describe, expect, it } from 'vitest';
import { meanMinutes, minutesOf, workOf } from './duration.ts';
import { randomFrom } from './random.ts';

const drawn = (medianMinutes: number, spread: number) => {
  const random = randomFrom(7);
  return Array.from({ length: 4_000 }, () => minutesOf({ medianMinutes, spread }, random)).sort((a, b) => a - b);
};
const at = (values: readonly number[], share: number) => values[Math.floor(values.length * share)] ?? 0;

describe('how long something takes', () => {
  it('is the median in the middle, never nothing, and has a long tail', () => {
    const minutes = drawn(4, 0.5);
    expect(at(minutes, 0.5)).toBeCloseTo(4, 0);
    expect(at(minutes, 0)).toBeGreaterThan(0);
    expect(at(minutes, 0.9) - at(minutes, 0.5)).toBeGreaterThan(1.5 * (at(minutes, 0.5) - at(minutes, 0.1)));
  });

  it('has the mean that crews are reckoned with', () => {
    const minutes = drawn(4, 0.5);
    const mean = minutes.reduce((sum, each) => sum + each, 0) / minutes.length;
    expect(mean).toBeCloseTo(meanMinutes({ medianMinutes: 4, spread: 0.5 }), 0);
  });

  it('is most on the road, less in the kitchen, least in packing', () => {
    const { DELIVERY, KITCHEN, PACKING } = workOf;
    expect(meanMinutes(DELIVERY)).toBeGreaterThan(meanMinutes(KITCHEN));
    expect(meanMinutes(KITCHEN)).toBeGreaterThan(meanMinutes(PACKING));
  });
});

import { describe, expect, it } from 'vitest';
import { randomFrom } from '../chance/random.ts';
import { arrivalsOf } from './arrivals.ts';

const stream = (rush: boolean, orders = 300) => arrivalsOf({ orders, minutes: 100, rush, random: randomFrom(7) });
const within = (times: readonly number[], from: number, to: number) =>
  times.filter((time) => time >= from && time < to).length;

describe('customers', () => {
  it.each([true, false])('come one after another within the time (rush: %s)', (rush) => {
    const times = stream(rush);
    expect(times).toHaveLength(300);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.every((time) => time >= 0 && time <= 100)).toBe(true);
  });

  it('come evenly outside of a rush', () => {
    const times = stream(false);
    for (const from of [0, 20, 40, 60, 80]) expect(within(times, from, from + 20)).toBeCloseTo(60, -1);
  });

  it('come slowly at first in a rush, then in a crowd, then in a tail', () => {
    const times = stream(true);
    const [start, peak, tail] = [within(times, 0, 20), within(times, 30, 50), within(times, 80, 100)];
    expect(start).toBeLessThan(30);
    expect(peak).toBeGreaterThan(120);
    expect(tail).toBeLessThan(30);
    expect(tail).toBeGreaterThan(0);
  });

  it('come at the same times for the same seed', () => {
    expect(stream(true)).toEqual(stream(true));
  });

  it('may be a single one', () => {
    expect(stream(true, 1)).toHaveLength(1);
  });
});

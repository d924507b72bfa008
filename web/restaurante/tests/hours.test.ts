import { describe, expect, it } from 'vitest';
import { barsOf, peakOf } from '../src/features/dashboard/hours.ts';

const at = (hour: number, orders: number) => ({ hour, orders, sales: { amountMinor: orders * 5_000 } });

describe('bars by hour', () => {
  it('fills the hours without orders between the first and the last', () => {
    const bars = barsOf([at(12, 3), at(15, 1)]);

    expect(bars.map(({ hour, orders }) => [hour, orders])).toEqual([
      ['12 h', 3],
      ['13 h', 0],
      ['14 h', 0],
      ['15 h', 1],
    ]);
  });

  it('has no bars for a day without orders', () => {
    expect(barsOf([])).toEqual([]);
    expect(peakOf([])).toBeUndefined();
  });

  it('finds the busiest hour, the earlier one when two tie', () => {
    expect(peakOf(barsOf([at(19, 7), at(20, 7), at(21, 2)]))?.hour).toBe('19 h');
  });
});

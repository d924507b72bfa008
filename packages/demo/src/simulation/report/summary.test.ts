import { describe, expect, it } from 'vitest';
import { aCancelledOrder, anOrder, at, booksOf, ms } from '../books/a-day.ts';
import { summaryOf } from './summary.ts';

const orders = [anOrder('1'), anOrder('2', 3), aCancelledOrder('3')];
const played = { orders, entries: booksOf(orders), speed: 2, realSeconds: 6 };

describe('the end of a simulation', () => {
  it('tells times in simulated minutes: real ones times the speed', () => {
    const { stages, total } = summaryOf(played);
    const twice = { p50: 2, p90: 2 };
    expect(stages.find(({ kind }) => kind === 'KITCHEN')).toEqual({
      kind: 'KITCHEN',
      count: 2,
      wait: twice,
      work: twice,
    });
    expect(total).toEqual({ p50: 12, p90: 12 });
  });

  it('counts what came of the orders', () => {
    expect(summaryOf(played)).toMatchObject({
      orders: 3,
      delivered: 2,
      cancelled: 1,
      salesMinor: 10_000,
      perSecond: 0.5,
    });
  });

  it('holds simulated minutes to what was promised', () => {
    const late = anOrder('4', 0, { promisedAt: at(5) });
    expect(summaryOf(played).onTimePercent).toBe(100);
    expect(summaryOf({ ...played, orders: [...orders, late] }).onTimePercent).toBe(67);
    expect(summaryOf({ ...played, orders: [] }).onTimePercent).toBeNull();
  });

  it('counts cancellations that the kitchen overtook', () => {
    const cancellings = [{ orderId: '1', at: ms(1.95), certain: true }];
    expect(summaryOf({ ...played, entries: booksOf(orders, { cancellings }) }).overtaken).toBe(1);
  });
});

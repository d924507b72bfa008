import { describe, expect, it } from 'vitest';
import { daysBetween } from './days.ts';

describe('days of a period', () => {
  it.each([
    ['one day', '2026-11-24', '2026-11-24', ['2026-11-24']],
    ['over the end of a month', '2026-11-29', '2026-12-01', ['2026-11-29', '2026-11-30', '2026-12-01']],
    ['over a leap day', '2028-02-28', '2028-03-01', ['2028-02-28', '2028-02-29', '2028-03-01']],
  ])('%s', (_what, from, to, days) => {
    expect(daysBetween(from, to, 31)).toEqual(days);
  });

  it.each([
    ['in disorder', '2026-11-24', '2026-11-23'],
    ['too many', '2026-11-01', '2026-12-02'],
    ['no date', '2026-11-01', 'mañana'],
  ])('none when they are %s', (_what, from, to) => {
    expect(daysBetween(from, to, 31)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { changeOf } from '../src/features/dashboard/change.ts';
import { isPeriodName, periodOf } from '../src/shell/period.ts';

describe('a period', () => {
  it.each([
    ['dia', '2026-11-24', '2026-11-24', '2026-11-17', '2026-11-17'],
    ['semana', '2026-11-18', '2026-11-24', '2026-11-11', '2026-11-17'],
    ['mes', '2026-10-26', '2026-11-24', '2026-09-26', '2026-10-25'],
  ] as const)('%s: as many days before it to compare with', (name, from, to, beforeFrom, beforeTo) => {
    expect(periodOf(name, '2026-11-24')).toEqual({ from, to, before: { from: beforeFrom, to: beforeTo } });
  });

  it('has a name that is known', () => {
    expect(isPeriodName('semana')).toBe(true);
    expect(isPeriodName('toString')).toBe(false);
    expect(isPeriodName(null)).toBe(false);
  });
});

describe('the change against the period before', () => {
  it.each([
    [120, 100, '▲ 20 % que antes'],
    [75, 100, '▼ 25 % que antes'],
    [100, 100, 'igual que antes'],
    [5, 0, null],
    [null, 10, null],
    [10, undefined, null],
  ])('%s after %s', (now, before, words) => {
    expect(changeOf(now, before)).toBe(words);
  });
});

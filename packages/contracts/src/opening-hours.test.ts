import { describe, expect, test } from 'vitest';
import { openingOf } from './opening-hours.ts';

const everyDay = (opens: string, closes: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes }));

const monday = Date.parse('2026-11-23T00:00:00-05:00');

/** A moment of the week of Monday 2026-11-23 in Lima; weekday 8 is the Monday after. */
function lima(weekday: number, hhmm: string, seconds = 30): Date {
  const [hour = 0, minute = 0] = hhmm.split(':').map(Number);
  return new Date(monday + (((weekday - 1) * 24 + hour) * 60 + minute) * 60_000 + seconds * 1000);
}

const closedUntil = (weekday: number, hhmm: string) => ({
  open: false,
  opensAt: lima(weekday, hhmm, 0).toISOString(),
});

const lunch = everyDay('12:00', '16:00');
const late = [{ weekday: 5, opens: '19:00', closes: '02:00' }];
const sundayNight = [{ weekday: 7, opens: '20:00', closes: '01:30' }];
const split = [
  { weekday: 1, opens: '12:00', closes: '15:00' },
  { weekday: 1, opens: '19:00', closes: '23:00' },
];

describe('opening hours', () => {
  test.each([
    ['opens at the minute', lunch, lima(1, '12:00'), { open: true }],
    ['is open inside', lunch, lima(3, '14:10'), { open: true }],
    ['closes at the minute', lunch, lima(1, '16:00'), closedUntil(2, '12:00')],
    ['opens later the same day', lunch, lima(1, '11:59'), closedUntil(1, '12:00')],
    ['opens on Monday after Sunday', lunch, lima(7, '20:00'), closedUntil(8, '12:00')],
    ['is open after midnight of the day before', late, lima(6, '01:59'), { open: true }],
    ['closes after midnight', late, lima(6, '02:00'), closedUntil(12, '19:00')],
    ['is closed in the small hours of its own day', late, lima(5, '01:00'), closedUntil(5, '19:00')],
    ['runs from Sunday into Monday', sundayNight, lima(1, '01:29'), { open: true }],
    ['is closed between two spans of a day', split, lima(1, '17:00'), closedUntil(1, '19:00')],
    ['is open in the second span', split, lima(1, '22:59'), { open: true }],
    ['takes 23:59 for midnight', everyDay('00:00', '23:59'), lima(2, '23:59'), { open: true }],
    ['takes equal times for all day', everyDay('08:00', '08:00'), lima(2, '07:59'), { open: true }],
    ['never opens without hours', [], lima(2, '12:00'), { open: false, opensAt: null }],
  ])('%s', (_, hours, at, expected) => {
    expect(openingOf({ hours, pausedReason: null }, at)).toEqual(expected);
  });

  test('a pause closes without an end', () => {
    expect(openingOf({ hours: lunch, pausedReason: 'Mucha demanda' }, lima(1, '13:00'))).toEqual({
      open: false,
      opensAt: null,
    });
  });
});

describe('a special day', () => {
  const weekly = [{ weekday: 2, opens: '12:00', closes: '23:00' }];
  const tuesday = { day: '2026-11-24', opens: null, closes: null, note: 'Feriado' };
  const at = (time: string) => new Date(`2026-11-24T${time}:00-05:00`);

  test('closes what its weekday would open, until the next day that opens', () => {
    expect(openingOf({ hours: weekly, pausedReason: null, specialDays: [tuesday] }, at('13:00'))).toEqual({
      open: false,
      opensAt: '2026-12-01T17:00:00.000Z',
    });
  });

  test('has its own hours instead, past midnight too', () => {
    const late = { ...tuesday, opens: '20:00', closes: '02:00' };
    const branch = { hours: weekly, pausedReason: null, specialDays: [late] };
    expect(openingOf(branch, at('13:00'))).toEqual({ open: false, opensAt: '2026-11-25T01:00:00.000Z' });
    expect(openingOf(branch, new Date('2026-11-25T01:30:00-05:00'))).toEqual({ open: true });
  });
});

import { describe, expect, it } from 'vitest';
import { clockWords, weekWords } from '../src/features/stores/hours-words.ts';

const days = (weekdays: readonly number[], opens: string, closes: string) =>
  weekdays.map((weekday) => ({ weekday, opens, closes }));

describe('opening hours in words', () => {
  it('says once what is the same every day', () => {
    expect(weekWords(days([1, 2, 3, 4, 5, 6, 7], '11:00', '23:00'))).toEqual([
      { days: 'Todos los días', hours: '11:00 a. m. a 11:00 p. m.' },
    ]);
  });

  it('joins neighbours, and tells the days without', () => {
    const week = [...days([2, 3, 4, 5], '12:00', '22:30'), ...days([6, 7], '12:00', '00:00')];
    expect(weekWords(week)).toEqual([
      { days: 'Lunes', hours: 'Cerrado' },
      { days: 'Martes a viernes', hours: '12:00 p. m. a 10:30 p. m.' },
      { days: 'Sábado y domingo', hours: '12:00 p. m. a medianoche' },
    ]);
  });

  it('tells both shifts of a day, and a day without end', () => {
    const week = [...days([1], '12:00', '15:00'), ...days([1], '19:00', '23:00'), ...days([2], '00:00', '23:59')];
    expect(weekWords(week).slice(0, 2)).toEqual([
      { days: 'Lunes', hours: '12:00 p. m. a 3:00 p. m., 7:00 p. m. a 11:00 p. m.' },
      { days: 'Martes', hours: 'Las 24 horas' },
    ]);
  });

  it.each([
    ['00:30', '12:30 a. m.'],
    ['12:00', '12:00 p. m.'],
    ['23:05', '11:05 p. m.'],
  ])('%s is %s', (time, words) => {
    expect(clockWords(time)).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import {
  formatAgo,
  formatClock,
  formatDuration,
  formatMoney,
  formatPhone,
  formatTime,
  formatWhen,
  localDay,
  plural,
} from '../src/format.ts';

const NBSP = '\u00a0';

describe('money', () => {
  it.each([
    [0, `S/${NBSP}0.00`],
    [5, `S/${NBSP}0.05`],
    [6050, `S/${NBSP}60.50`],
    [124_590, `S/${NBSP}1,245.90`],
  ])('writes %i céntimos with two decimals after a no-break space', (minor, text) => {
    expect(formatMoney(minor)).toBe(text);
  });
});

describe('time', () => {
  it('is Lima time, whatever the device says', () => {
    expect(formatTime('2026-11-25T00:42:00.000Z')).toMatch(/^7:42\sp\.\sm\.$/);
  });

  it('cuts days in Lima', () => {
    expect(localDay('2026-11-25T04:59:59.000Z')).toBe('2026-11-24');
    expect(localDay('2026-11-25T05:00:00.000Z')).toBe('2026-11-25');
  });

  it.each([
    ['2026-11-24T22:00:00.000Z', /^hoy a las 5:00/],
    ['2026-11-25T17:00:00.000Z', /^mañana a las 12:00/],
    ['2026-11-28T17:00:00.000Z', /^el sábado a las 12:00/],
    ['2026-12-24T17:00:00.000Z', /^el 24 de diciembre a las 12:00/],
  ])('says %s as a person would', (at, text) => {
    expect(formatWhen(at, '2026-11-24T20:00:00.000Z')).toMatch(text);
  });
});

describe('lengths', () => {
  it.each([
    [-3, '0:00'],
    [65, '1:05'],
    [3700, '61:40'],
  ])('shows %i seconds on a clock', (seconds, text) => {
    expect(formatClock(seconds)).toBe(text);
  });

  it.each([
    [40, '40 s'],
    [720, '12 min'],
    [3600, '1 h'],
    [3900, '1 h 5 min'],
  ])('says %i seconds in words', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it('counts up from a moment', () => {
    expect(formatAgo(1000, 1500)).toBe('ahora');
    expect(formatAgo(1000, 4000)).toBe('hace 3 s');
    expect(formatAgo(0, 240_000)).toBe('hace 4 min');
  });
});

describe('words', () => {
  it('groups a mobile number', () => {
    expect(formatPhone('+51987654321')).toBe('987 654 321');
    expect(formatPhone('987654321')).toBe('987 654 321');
  });

  it('agrees with the number', () => {
    expect(plural(1, 'producto', 'productos')).toBe('1 producto');
    expect(plural(4, 'producto', 'productos')).toBe('4 productos');
  });
});

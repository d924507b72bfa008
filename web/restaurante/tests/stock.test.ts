import { describe, expect, it } from 'vitest';
import { found, offOf, type StockProduct } from '../src/features/stock/stock.ts';
import { endOfBusinessDay, nextClock } from '../src/features/stock/until.ts';

const product = (id: string, name: string, available = true): StockProduct => ({
  id,
  name,
  available,
  unavailableReason: available ? null : 'Se agotó por hoy',
  availableFrom: null,
});

describe('until when something is off', () => {
  it.each([
    ['in the evening: tomorrow at five', '2026-11-24T20:14:00-05:00', '2026-11-25T05:00:00-05:00'],
    ['after midnight it is still the same evening', '2026-11-25T00:30:00-05:00', '2026-11-25T05:00:00-05:00'],
    ['in the morning: the next morning', '2026-11-25T06:00:00-05:00', '2026-11-26T05:00:00-05:00'],
  ])('for today, %s', (_when, now, end) => {
    expect(Date.parse(endOfBusinessDay(Date.parse(now)))).toBe(Date.parse(end));
  });

  it.each([
    ['21:30', '2026-11-24T21:30:00-05:00'],
    ['19:00', '2026-11-25T19:00:00-05:00'],
  ])('at %s: the next time that a clock shows it', (clock, at) => {
    const now = Date.parse('2026-11-24T20:14:00-05:00');

    expect(Date.parse(nextClock(clock, now) ?? '')).toBe(Date.parse(at));
  });

  it('knows what is no time', () => {
    expect(nextClock('', 0)).toBeNull();
    expect(nextClock('25:00', 0)).toBeNull();
  });
});

describe('the products of a branch', () => {
  const groups = [
    { id: 'brasa', name: 'Brasa', products: [product('a', '¼ Brasa'), product('b', 'Ají de la casa', false)] },
    { id: 'top', name: 'Lo más pedido', products: [product('a', '¼ Brasa')] },
  ];

  it('are shown once, in their first group', () => {
    expect(found(groups, '').map(({ id, products }) => [id, products.map((each) => each.id)])).toEqual([
      ['brasa', ['a', 'b']],
    ]);
  });

  it('are found by words, whatever their accents and capitals', () => {
    expect(found(groups, 'CASA aji')[0]?.products.map(({ id }) => id)).toEqual(['b']);
    expect(found(groups, 'lomo')).toEqual([]);
  });

  it('are listed apart when they are off', () => {
    expect(offOf(groups).map(({ id }) => id)).toEqual(['b']);
  });
});

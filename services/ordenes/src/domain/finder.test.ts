import { describe, expect, it } from 'vitest';
import { type FinderRow, findIn } from './finder.ts';

const row = (number: string, name: string, phone: string, over: Partial<FinderRow> = {}): FinderRow => ({
  orderId: number,
  place: number,
  number,
  name,
  phone,
  status: 'CONFIRMED',
  people: [],
  ...over,
});

const rows = [
  row('B-001', 'Valeria Ríos', '+51987654321'),
  row('B-002', 'José Peña', '+51911222333', { status: 'PREPARING', people: ['Jorge Huamán'] }),
  row('B-012', 'Rosa Ríos', '+51999000111'),
];

describe('looking for an order', () => {
  it.each([
    ['its number', 'b-002', ['B-002']],
    ['the end of its number', '12', ['B-012']],
    ['a name without its accents', 'rios', ['B-001', 'B-012']],
    ['two words in any order', 'RÍOS rosa', ['B-012']],
    ['a phone in groups', '987 654 321', ['B-001']],
    ['a phone with the country before it', '+51 911', ['B-002']],
    ['who works on it', 'huaman', ['B-002']],
    ['what nobody has', 'zapata', []],
    ['nothing: all of them', ' ', ['B-001', 'B-002', 'B-012']],
  ])('by %s', (_by, find, numbers) => {
    expect(findIn(rows, { find, status: null }).map(({ number }) => number)).toEqual(numbers);
  });

  it('by where it is, alone or with words', () => {
    const found = (find: string) => findIn(rows, { find, status: 'CONFIRMED' }).map(({ number }) => number);

    expect(found('')).toEqual(['B-001', 'B-012']);
    expect(found('rosa')).toEqual(['B-012']);
    expect(found('jose')).toEqual([]);
  });
});

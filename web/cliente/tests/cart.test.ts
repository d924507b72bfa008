import { describe, expect, it } from 'vitest';
import {
  addLine,
  type CartLine,
  countOf,
  lineKey,
  mergeCarts,
  removeLine,
  setQuantity,
} from '../src/features/cart/cart.ts';

function aLine(over: Partial<CartLine> = {}): CartLine {
  return { productId: 'p1', options: [], quantity: 1, note: null, ...over };
}

const papas = { groupId: 'complemento', optionId: 'papas' };
const delicia = { groupId: 'guarnicion', optionId: 'delicia' };

describe('adding', () => {
  it('joins lines that a kitchen makes alike, whatever the order of their options', () => {
    const lines = [aLine({ options: [papas, delicia], quantity: 2 })];
    expect(addLine(lines, aLine({ options: [delicia, papas] }))).toEqual([
      aLine({ options: [papas, delicia], quantity: 3 }),
    ]);
  });

  it.each([
    ['other options', aLine({ options: [papas] })],
    ['a note', aLine({ note: 'sin sal' })],
    ['another product', aLine({ productId: 'p2' })],
  ])('keeps apart what differs: %s', (_what, line) => {
    expect(addLine([aLine()], line)).toHaveLength(2);
  });

  it('stops at fifty of one', () => {
    expect(addLine([aLine({ quantity: 49 })], aLine({ quantity: 5 }))[0]?.quantity).toBe(50);
  });
});

describe('changing', () => {
  it('sets how many; none takes the line out', () => {
    const lines = [aLine(), aLine({ productId: 'p2' })];
    expect(countOf(setQuantity(lines, lineKey(aLine()), 4))).toBe(5);
    expect(setQuantity(lines, lineKey(aLine()), 0)).toEqual([aLine({ productId: 'p2' })]);
    expect(removeLine(lines, lineKey(aLine()))).toHaveLength(1);
  });

  it('takes everything along to another branch', () => {
    const merged = mergeCarts([aLine({ quantity: 2 })], [aLine(), aLine({ productId: 'p2' })]);
    expect(merged).toEqual([aLine({ quantity: 3 }), aLine({ productId: 'p2' })]);
  });
});

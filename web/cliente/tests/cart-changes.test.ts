import { describe, expect, it } from 'vitest';
import { type CartLine, markSeen, replaceLine } from '../src/features/cart/cart.ts';
import { changeOf, changeWords } from '../src/features/cart/cart-changes.ts';

const aLine = (changes: Partial<CartLine> = {}): CartLine => ({
  productId: 'cuarto',
  options: [],
  quantity: 1,
  note: null,
  ...changes,
});
const seen = { name: '¼ Brasa', unitPriceMinor: 3190 };
const money = (amountMinor: number) => `S/ ${(amountMinor / 100).toFixed(2)}`;
const told = (now: Parameters<typeof changeOf>[1]) => {
  const change = changeOf(aLine({ seen }), now);
  return change && changeWords(change, money);
};

describe('what changed about a line', () => {
  it.each([
    ['nothing', { ...seen, problem: null }, null],
    ['dearer', { ...seen, unitPriceMinor: 3390, problem: null }, '¼ Brasa subió de S/ 31.90 a S/ 33.90.'],
    ['cheaper', { ...seen, unitPriceMinor: 2990, problem: null }, '¼ Brasa bajó de S/ 31.90 a S/ 29.90.'],
    ['sold out', { ...seen, problem: 'Se acabó por hoy' }, '¼ Brasa: Se acabó por hoy'],
    ['gone', null, '¼ Brasa ya no está en la carta de este restaurante. Quítalo para continuar.'],
  ])('%s', (_what, now, words) => {
    expect(told(now)).toBe(words);
  });

  it('is nothing for a line that was never seen', () => {
    expect(changeOf(aLine(), { ...seen, problem: null })).toBeNull();
  });
});

describe('what was seen', () => {
  it('is noted of new lines only, until the customer has read what changed', () => {
    const lines = [aLine({ seen }), aLine({ productId: 'medio' })];
    const now = () => ({ name: 'Hoy', unitPriceMinor: 5000 });
    expect(markSeen(lines, now).map((line) => line.seen?.unitPriceMinor)).toEqual([3190, 5000]);
    expect(markSeen(lines, now, true).map((line) => line.seen?.unitPriceMinor)).toEqual([5000, 5000]);
  });

  it('leaves the cart alone when there is nothing to note', () => {
    const lines = [aLine({ seen })];
    expect(markSeen(lines, () => seen)).toBe(lines);
    const unknown = [aLine()];
    expect(markSeen(unknown, () => null)).toBe(unknown);
  });
});

describe('a line that is edited', () => {
  const papas = [{ groupId: 'complemento', optionId: 'fritas' }];

  it('keeps its place', () => {
    const lines = [aLine(), aLine({ productId: 'medio' })];
    const changed = replaceLine(lines, JSON.stringify(['cuarto', [], null]), aLine({ options: papas, quantity: 2 }));
    expect(changed.map((line) => [line.productId, line.quantity])).toEqual([
      ['cuarto', 2],
      ['medio', 1],
    ]);
  });

  it('joins the line that it has become like', () => {
    const lines = [aLine(), aLine({ options: papas })];
    const changed = replaceLine(lines, JSON.stringify(['cuarto', [], null]), aLine({ options: papas, quantity: 2 }));
    expect(changed).toEqual([aLine({ options: papas, quantity: 3 })]);
  });

  it('is added when it has gone from the cart in another tab', () => {
    expect(replaceLine([], 'gone', aLine())).toEqual([aLine()]);
  });
});

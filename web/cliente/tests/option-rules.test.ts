import { describe, expect, it } from 'vitest';
import {
  chosenOptions,
  missingGroups,
  optionsPrice,
  type RuleGroup,
  ruleText,
  type Selection,
  selectionOf,
  toggleOption,
} from '../src/features/menu/option-rules.ts';

const option = (id: string, amountMinor = 0) => ({ id, name: id, priceDelta: { amountMinor } });

function aGroup(over: Partial<RuleGroup> = {}): RuleGroup {
  return {
    id: 'g',
    name: 'Grupo',
    min: 1,
    max: 1,
    options: [option('a'), option('b', 300), option('c', 150)],
    ...over,
  };
}

const choose = (group: RuleGroup, ...ids: string[]) =>
  ids.reduce<Selection>((selection, id) => toggleOption(group, selection, id), {});

describe('choosing', () => {
  it('keeps one of a group of one, and does not let it go when it is needed', () => {
    const group = aGroup();
    expect(choose(group, 'a', 'b')).toEqual({ g: ['b'] });
    expect(choose(group, 'a', 'a')).toEqual({ g: ['a'] });
  });

  it('lets an optional one go', () => {
    expect(choose(aGroup({ min: 0 }), 'a', 'a')).toEqual({ g: [] });
  });

  it('takes no more than the group allows, in the order of choosing', () => {
    expect(choose(aGroup({ min: 0, max: 2 }), 'c', 'a', 'b')).toEqual({ g: ['c', 'a'] });
  });
});

describe('what is missing', () => {
  it.each([
    [aGroup({ min: 1 }), [], 1],
    [aGroup({ min: 1 }), ['a'], 0],
    [aGroup({ min: 2, max: 3 }), ['a'], 1],
    [aGroup({ min: 0 }), [], 0],
  ])('is told by the least number (%#)', (group, ids, missing) => {
    expect(missingGroups([group], choose(group, ...ids))).toHaveLength(missing);
  });
});

describe('price of options', () => {
  it('adds each option’s own', () => {
    const group = aGroup({ max: 3 });
    expect(optionsPrice([group], choose(group, 'b', 'c'))).toBe(450);
  });

  it('charges only those beyond the free ones, on top of their own price', () => {
    const group = aGroup({ min: 0, max: 3, freeCount: 2, extraPrice: { amountMinor: 100 } });
    expect(optionsPrice([group], choose(group, 'a'))).toBe(0);
    expect(optionsPrice([group], choose(group, 'a', 'b', 'c'))).toBe(550);
  });

  it('is nothing for an option that is gone', () => {
    expect(optionsPrice([aGroup()], { g: ['gone'] })).toBe(0);
  });
});

describe('selection', () => {
  it('goes to the cart and back', () => {
    const group = aGroup({ max: 3 });
    const selection = choose(group, 'b', 'a');
    expect(selectionOf(chosenOptions([group], selection))).toEqual(selection);
  });
});

describe('rule in words', () => {
  const money = (minor: number) => `S/ ${minor / 100}`;
  it.each([
    [aGroup(), 'Elige 1'],
    [aGroup({ min: 1, max: 3 }), 'Elige de 1 a 3'],
    [aGroup({ min: 0, max: 5 }), 'Hasta 5'],
    [
      aGroup({ min: 0, max: 5, freeCount: 4, extraPrice: { amountMinor: 100 } }),
      'Hasta 4 gratis; cada una más suma S/ 1',
    ],
  ])('says how many (%#)', (group, text) => {
    expect(ruleText(group, money)).toBe(text);
  });
});

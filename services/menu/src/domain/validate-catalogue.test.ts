import { describe, expect, test } from 'vitest';
import { aCatalogue, aGroup, aProduct } from './a-catalogue.ts';
import { contentTypeOf } from './image-file.ts';
import { catalogueErrors } from './validate-catalogue.ts';

const problemsOf = (catalogue: ReturnType<typeof aCatalogue>) =>
  catalogueErrors(catalogue).map(({ code, field }) => `${code} ${field?.join('.')}`);

describe('a catalogue', () => {
  test('is fine as built', () => {
    expect(problemsOf(aCatalogue())).toEqual([]);
  });

  test.each([
    ['unknown group', { optionGroupIds: ['postres'] }, ['INVALID optionGroupIds.0']],
    ['group twice', { optionGroupIds: ['cremas', 'cremas'] }, ['TAKEN optionGroupIds.1']],
    ['negative price', { prices: [{ channel: 'PICKUP', amountMinor: -1 }] }, ['INVALID prices.0.amountMinor']],
    ['no price', { prices: [] }, ['INVALID prices']],
    ['price twice', { prices: Array(2).fill({ channel: 'PICKUP', amountMinor: 1 }) }, ['TAKEN prices.1.channel']],
    ['slug', { slug: 'Cuarto ½' }, ['INVALID slug']],
    ['empty name', { name: '' }, ['REQUIRED name']],
    ['chicken', { chickenEighths: -1 }, ['INVALID chickenEighths']],
  ])('is refused for the %s of a product', (_, changes, expected) => {
    const problems = problemsOf(aCatalogue([aProduct(changes as Partial<ReturnType<typeof aProduct>>)]));
    expect(problems).toEqual(expected.map((problem) => problem.replace(' ', ' categories.0.products.0.')));
  });

  test.each([
    ['min above max', { min: 3 }, ['INVALID min']],
    ['max above options', { max: 3 }, ['INVALID max']],
    ['free ones without a price beyond', { extraPriceMinor: null }, ['INVALID extraPriceMinor']],
    ['price beyond without free ones', { freeCount: null }, ['INVALID extraPriceMinor']],
  ])('is refused for %s of a group', (_, changes, expected) => {
    const problems = problemsOf(aCatalogue([aProduct()], aGroup(changes)));
    expect(problems).toEqual(expected.map((problem) => problem.replace(' ', ' optionGroups.0.')));
  });

  test('is refused with every problem at once', () => {
    const twice = [aProduct({ name: '' }), aProduct({ description: '' })];
    expect(problemsOf(aCatalogue(twice)).sort()).toEqual([
      'REQUIRED categories.0.products.0.name',
      'REQUIRED categories.0.products.1.description',
      'TAKEN categories.0.products.1.slug',
    ]);
  });
});

describe('the file name of a drawing', () => {
  test.each([
    ['cuarto-brasa.svg', 'image/svg+xml'],
    ['a.webp', null],
    ['../otro/a.png', null],
    ['a.html', null],
    ['Foto.png', null],
    ['.svg', null],
  ])('%s', (fileName, expected) => {
    expect(contentTypeOf(fileName)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { aCatalogue, aProduct } from './a-catalogue.ts';
import { availabilityErrors, nextRecord } from './availability.ts';
import { branchMenu, productAlone } from './branch-menu.ts';
import { catalogueOf } from './catalogue-request.ts';
import type { ProductOff } from './product-off.ts';
import { fitsInAnEvent } from './published.ts';

const at = new Date('2026-11-24T18:00:00Z');
const place = { branchId: 'b1', channel: 'DELIVERY', at, imagesBaseUrl: 'https://fotos' } as const;

const anOff = (changes: Partial<ProductOff> = {}): ProductOff => ({
  productId: 'cuarto-brasa',
  off: true,
  until: null,
  reason: 'Se agotó',
  version: 1,
  ...changes,
});

const productsOf = (menu: ReturnType<typeof branchMenu>) => menu.categories.flatMap(({ products }) => products);
const catalogue = catalogueOf(aCatalogue(), 3);

describe('the menu of a branch', () => {
  test('shows price, picture and choices', () => {
    const menu = branchMenu(catalogue, [], place);
    expect(menu.version).toBe(3);
    expect(productsOf(menu)).toMatchObject([
      {
        id: 'cuarto-brasa',
        price: { amountMinor: 3190, formatted: 'S/\u00a031.90' },
        imageUrl: 'https://fotos/t1/cuarto.svg',
        available: true,
        optionGroups: [{ id: 'cremas', extraPrice: { amountMinor: 100 }, options: [{ id: 'aji' }, {}] }],
      },
    ]);
  });

  test('has the price of the channel', () => {
    expect(productsOf(branchMenu(catalogue, [], { ...place, channel: 'DINE_IN' }))).toMatchObject([
      { price: { amountMinor: 2950 } },
    ]);
  });

  test('leaves out what the channel or the branch does not sell, and categories without anything', () => {
    expect(branchMenu(catalogue, [], { ...place, channel: 'PICKUP' }).categories).toEqual([]);
    const elsewhere = catalogueOf(aCatalogue([aProduct({ branchIds: ['b2'] })]), 1);
    expect(branchMenu(elsewhere, [], place).categories).toEqual([]);
    expect(branchMenu(elsewhere, [], { ...place, branchId: 'b2' }).categories).toHaveLength(1);
  });

  test.each([
    ['off without an end', anOff(), { available: false, unavailableReason: 'Se agotó', availableFrom: null }],
    ['off until later', anOff({ until: '2026-11-24T19:00:00Z' }), { availableFrom: '2026-11-24T19:00:00Z' }],
    ['back since a moment ago', anOff({ until: '2026-11-24T17:59:59Z' }), { available: true, unavailableReason: null }],
    ['put back', anOff({ off: false }), { available: true, unavailableReason: null, availableFrom: null }],
  ])('tells what is %s', (_, off, expected) => {
    expect(productsOf(branchMenu(catalogue, [off], place))).toMatchObject([expected]);
  });
});

describe('availability', () => {
  const off = { available: false, until: null, reason: 'Se agotó' };

  test('grows by one with every change, and not without one', () => {
    const first = nextRecord('p', null, off);
    expect(first).toMatchObject({ off: true, version: 1 });
    expect(nextRecord('p', first, off)).toBe(first);
    expect(nextRecord('p', first, { ...off, available: true })).toMatchObject({ off: false, reason: null, version: 2 });
  });

  test('needs a reason, and an end that is to come', () => {
    const problems = availabilityErrors({ available: false, until: '2026-11-24T17:00:00Z', reason: null }, at);
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ['REQUIRED', ['reason']],
      ['INVALID', ['until']],
    ]);
    expect(availabilityErrors({ available: true, until: null, reason: null }, at)).toEqual([]);
  });

  test('shows one product to staff, wherever it is sold', () => {
    const [product] = catalogue.categories[0]?.products ?? [];
    const view = product && productAlone(catalogue, product, anOff(), place);
    expect(view).toMatchObject({ available: false, price: { amountMinor: 3190 } });
  });
});

test('a catalogue that cannot travel in an event is told apart', () => {
  const many = Array.from({ length: 900 }, (_, n) => aProduct({ slug: `p-${n}`, description: 'x'.repeat(200) }));
  expect(fitsInAnEvent(catalogue)).toBe(true);
  expect(fitsInAnEvent(catalogueOf(aCatalogue(many), 1))).toBe(false);
});

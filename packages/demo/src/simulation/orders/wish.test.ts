import { describe, expect, it } from 'vitest';
import { partOf } from './dish-mix.ts';
import type { Counter, Product } from './shop.ts';
import { wishOf } from './wish.ts';

function aProduct(id: string, changes: Partial<Product> = {}): Product {
  return {
    id,
    name: id,
    available: true,
    station: 'PARRILLA',
    chickenEighths: 0,
    optionGroups: [],
    category: 'parrilla',
    ...changes,
  };
}

const crema = {
  id: 'cremas',
  min: 0,
  max: 3,
  options: ['aji', 'mayonesa', 'mostaza', 'ketchup'].map((id) => ({ id })),
};
const parte = { id: 'parte', min: 1, max: 1, options: [{ id: 'pecho' }, { id: 'pierna' }] };
const menu = [
  aProduct('cuarto', { station: 'BRASA', chickenEighths: 2, optionGroups: [parte, crema] }),
  aProduct('entero', { station: 'BRASA', chickenEighths: 8, optionGroups: [crema] }),
  ...['anticuchos', 'parrilla', 'sanguche'].map((id) => aProduct(id)),
  aProduct('papas', { category: 'guarniciones' }),
  aProduct('chicha', { station: 'BARRA', category: 'bebidas' }),
];
const branch: Counter = {
  id: 'B1',
  slug: 'benavides',
  name: 'Benavides',
  isOpen: true,
  zones: [{ district: 'Miraflores' }, { district: 'Barranco' }],
  products: { DELIVERY: menu, PICKUP: menu },
};
const wishes = Array.from({ length: 1_000 }, (_, index) => wishOf(branch, 7, index));
const share = (count: number) => count / wishes.length;

describe('what customers want', () => {
  it('is the same for the same seed, and other for another', () => {
    expect(wishOf(branch, 7, 12)).toEqual(wishes[12]);
    expect(wishOf(branch, 8, 12)).not.toEqual(wishes[12]);
  });

  it('is pollo a la brasa most of the time, with drinks and sides', () => {
    const lines = wishes.flatMap((wish) => wish.lines);
    const count = (part: string) =>
      lines.filter(({ productId }) => partOf(menu.find(({ id }) => id === productId) ?? aProduct('?')) === part).length;
    const chickens = lines.filter(({ productId }) => productId === 'cuarto' || productId === 'entero').length;

    expect(chickens / count('MAIN')).toBeGreaterThan(0.7);
    expect(chickens / count('MAIN')).toBeLessThan(0.95);
    expect(share(count('DRINK'))).toBeCloseTo(0.6, 1);
    expect(share(count('SIDE'))).toBeCloseTo(0.4, 1);
  });

  it('has options within what their groups allow', () => {
    for (const { lines } of wishes) {
      for (const { productId, options } of lines) {
        for (const { id, min, max } of menu.find((product) => product.id === productId)?.optionGroups ?? []) {
          const chosen = options.filter(({ groupId }) => groupId === id).map(({ optionId }) => optionId);
          expect(new Set(chosen).size).toBe(chosen.length);
          expect(chosen.length).toBeGreaterThanOrEqual(min);
          expect(chosen.length).toBeLessThanOrEqual(max);
        }
      }
    }
  });

  it('is sometimes a change of mind, and sometimes over a poor network', () => {
    const of = (cancels: string) => share(wishes.filter(({ whim }) => whim.cancels === cancels).length);
    expect(of('EARLY')).toBeCloseTo(0.08, 1);
    expect(of('LATE')).toBeGreaterThan(0.01);
    expect(share(wishes.filter(({ whim }) => whim.poorNetwork).length)).toBeCloseTo(0.08, 1);
  });
});

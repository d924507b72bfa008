import { describe, expect, it } from 'vitest';
import { blankProduct } from '../src/features/menu/catalogue.ts';
import { draftOf, productOf, rebased } from '../src/features/menu/product-draft.ts';

const brasa = {
  ...blankProduct,
  slug: 'brasa',
  name: '¼ Brasa',
  description: 'Con papas',
  prices: [
    { channel: 'DELIVERY' as const, amountMinor: 3190 },
    { channel: 'PICKUP' as const, amountMinor: 2990 },
  ],
};

describe('a product that two people edit', () => {
  it('keeps what each of them changed', () => {
    const before = draftOf(brasa, 'brasas');
    const theirs = { ...brasa, prices: [{ channel: 'DELIVERY' as const, amountMinor: 3300 }], allergens: ['Gluten'] };
    const mine = { ...before, description: 'Con papas y ensalada', pickup: '28.00' };
    const both = rebased(mine, before, draftOf(theirs, 'promociones'));

    expect(both.category).toBe('promociones');
    expect(productOf(both, theirs)).toEqual({
      ...theirs,
      description: 'Con papas y ensalada',
      prices: [
        { channel: 'DELIVERY', amountMinor: 3300 },
        { channel: 'PICKUP', amountMinor: 2800 },
      ],
    });
  });

  it('is mine where both changed the same', () => {
    const before = draftOf(brasa, 'brasas');
    const now = draftOf({ ...brasa, name: 'Cuarto de pollo' }, 'brasas');
    expect(rebased({ ...before, name: 'Un cuarto' }, before, now).name).toBe('Un cuarto');
    expect(rebased(before, before, now).name).toBe('Cuarto de pollo');
  });
});

import type { CatalogueRequest, OptionGroupRequest, ProductRequest } from './catalogue-request.ts';

/** A choice that is in order, for tests. */
export function aGroup(changes: Partial<OptionGroupRequest> = {}): OptionGroupRequest {
  return {
    id: 'cremas',
    name: 'Cremas',
    min: 0,
    max: 2,
    freeCount: 1,
    extraPriceMinor: 100,
    options: [
      { id: 'aji', name: 'Ají', priceDeltaMinor: 0 },
      { id: 'mayonesa', name: 'Mayonesa', priceDeltaMinor: 0 },
    ],
    ...changes,
  };
}

/** A product that is in order, for tests. */
export function aProduct(changes: Partial<ProductRequest> = {}): ProductRequest {
  return {
    slug: 'cuarto-brasa',
    name: '¼ Brasa',
    description: 'Con papas',
    prices: [
      { channel: 'DELIVERY', amountMinor: 3190 },
      { channel: 'DINE_IN', amountMinor: 2950 },
    ],
    image: 't1/cuarto.svg',
    station: 'BRASA',
    chickenEighths: 2,
    allergens: [],
    featured: true,
    optionGroupIds: ['cremas'],
    ...changes,
  };
}

/** A catalogue that is in order, for tests. */
export function aCatalogue(products: readonly ProductRequest[] = [aProduct()], group = aGroup()): CatalogueRequest {
  return {
    optionGroups: [group],
    categories: [{ slug: 'brasa', name: 'Brasa', description: 'A la brasa', image: 't1/brasa.svg', products }],
  };
}

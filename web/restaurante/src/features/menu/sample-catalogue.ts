import { blankProduct, type Catalogue, type ProductEntry } from './catalogue.ts';

/** Sold for delivery and pick-up at the same price, in soles. */
function dish(soles: number, product: Partial<ProductEntry> & Pick<ProductEntry, 'slug' | 'name' | 'description'>) {
  const amountMinor = soles * 100;
  return {
    ...blankProduct,
    ...product,
    prices: [
      { channel: 'DELIVERY' as const, amountMinor },
      { channel: 'PICKUP' as const, amountMinor },
    ],
  };
}

const side = ['guarnicion'];

/** A carta to begin with, of a rotisserie: its prices are an example, to be edited at once. */
export const sampleCatalogue: Catalogue = {
  optionGroups: [
    {
      id: 'guarnicion',
      name: 'Elige tu guarnición',
      min: 1,
      max: 1,
      freeCount: null,
      extraPriceMinor: null,
      options: [
        { id: 'papas', name: 'Papas fritas', priceDeltaMinor: 0 },
        { id: 'ensalada', name: 'Ensalada', priceDeltaMinor: 0 },
        { id: 'camote', name: 'Camote frito', priceDeltaMinor: 300 },
      ],
    },
  ],
  categories: [
    {
      slug: 'pollo-a-la-brasa',
      name: 'Pollo a la brasa',
      description: 'Con guarnición a elegir y cremas.',
      image: '',
      products: [
        dish(75, {
          slug: 'pollo-entero',
          name: '1 Pollo a la brasa',
          description: 'Para cuatro personas, con una guarnición grande.',
          sizeTab: '1 pollo',
          chickenEighths: 8,
          optionGroupIds: side,
        }),
        dish(42, {
          slug: 'medio-pollo',
          name: '1/2 Pollo a la brasa',
          description: 'Para dos personas, con guarnición.',
          sizeTab: '1/2 pollo',
          chickenEighths: 4,
          optionGroupIds: side,
        }),
        dish(24, {
          slug: 'cuarto-de-pollo',
          name: '1/4 de Pollo a la brasa',
          description: 'Con guarnición personal.',
          sizeTab: '1/4 de pollo',
          chickenEighths: 2,
          featured: true,
          optionGroupIds: side,
        }),
      ],
    },
    {
      slug: 'guarniciones',
      name: 'Guarniciones',
      description: '',
      image: '',
      products: [
        dish(14, { slug: 'papas-fritas', name: 'Papas fritas', description: 'Porción familiar.', station: 'FREIDORA' }),
        dish(12, {
          slug: 'ensalada',
          name: 'Ensalada fresca',
          description: 'Lechuga, tomate y pepino.',
          station: 'FRIA',
        }),
      ],
    },
    {
      slug: 'bebidas',
      name: 'Bebidas',
      description: '',
      image: '',
      products: [
        dish(12, { slug: 'chicha', name: 'Chicha morada', description: 'Jarra de un litro.', station: 'BARRA' }),
        dish(6, { slug: 'gaseosa', name: 'Gaseosa personal', description: 'Botella de 500 ml.', station: 'BARRA' }),
      ],
    },
  ],
};

import { product } from '../builders.ts';
import type { Category } from '../tenant.ts';

export const bebidas: Category = {
  slug: 'bebidas-y-postres',
  name: 'Bebidas y postres',
  description: 'Para refrescar el picante y cerrar dulce.',
  image: 'chicha.svg',
  products: [
    product({
      slug: 'chicha-caleta',
      name: 'Chicha morada 500 ml',
      description: 'Maíz morado hervido con piña, membrillo y canela.',
      web: 9.0,
      salon: 9.0,
      image: 'chicha',
      station: 'BARRA',
    }),
    product({
      slug: 'limonada-hierbabuena',
      name: 'Limonada con hierbabuena',
      description: 'Limón, hierbabuena y mucho hielo, 500 ml.',
      web: 10.0,
      salon: 10.0,
      image: 'limonada',
      station: 'BARRA',
      featured: true,
    }),
    product({
      slug: 'gaseosa-caleta',
      name: 'Gaseosa personal',
      description: 'Gaseosa personal helada, regular o sin azúcar.',
      web: 7.0,
      salon: 7.0,
      image: 'gaseosa',
      station: 'BARRA',
      groups: ['gaseosa'],
    }),
    product({
      slug: 'suspiro-limena',
      name: 'Suspiro a la limeña',
      description: 'Manjar suave con merengue al oporto y canela.',
      web: 16.0,
      salon: 16.0,
      image: 'suspiro',
      station: 'FRIA',
      allergens: ['Huevo', 'Lácteos'],
    }),
  ],
};

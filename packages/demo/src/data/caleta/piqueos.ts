import { product } from '../builders.ts';
import type { Category } from '../tenant.ts';

export const piqueos: Category = {
  slug: 'piqueos',
  name: 'Piqueos',
  description: 'Para picar mientras llega lo demás.',
  image: 'causa.svg',
  products: [
    product({
      slug: 'causa-langostinos',
      name: 'Causa de langostinos',
      description: 'Papa amarilla al limón rellena de langostinos y palta.',
      web: 26.0,
      salon: 28.0,
      image: 'causa',
      station: 'FRIA',
      allergens: ['Huevo', 'Mariscos'],
      featured: true,
    }),
    product({
      slug: 'yucas-huancaina',
      name: 'Yucas a la huancaína',
      description: 'Yucas fritas con crema huancaína de la casa.',
      web: 18.0,
      salon: 19.0,
      image: 'jalea',
      station: 'FREIDORA',
      allergens: ['Gluten', 'Lácteos'],
    }),
  ],
};

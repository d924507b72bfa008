import { product } from '../builders.ts';
import type { Category } from '../tenant.ts';

export const postres: Category = {
  slug: 'postres',
  name: 'Postres',
  description: 'El final que todos esperan.',
  image: 'cheesecake.svg',
  products: [
    product({
      slug: 'cheesecake-fresa',
      name: 'Cheesecake de fresa',
      description: 'Cremoso, sobre base de galleta y con salsa de fresas.',
      web: 17.9,
      salon: 16.9,
      image: 'cheesecake',
      station: 'FRIA',
      allergens: ['Gluten', 'Huevo', 'Lácteos'],
      featured: true,
    }),
    product({
      slug: 'torta-chocolate',
      name: 'Torta de chocolate',
      description: 'Bizcocho húmedo de cacao con fudge de chocolate peruano.',
      web: 17.9,
      salon: 16.9,
      image: 'torta-chocolate',
      station: 'FRIA',
      allergens: ['Gluten', 'Huevo', 'Lácteos'],
    }),
  ],
};

import type { MenuResolvers } from './types.generated.ts';

export const Menu: MenuResolvers = {
  product: ({ categories }, { slug }) =>
    categories.flatMap(({ products }) => products).find((product) => product.slug === slug) ?? null,
};

import type { MenuQuery } from '../../gql/graphql.ts';

type MenuData = NonNullable<NonNullable<NonNullable<MenuQuery['shop']>['branch']>['menu']>;

export type Category = MenuData['categories'][number];
export type MenuProduct = Category['products'][number];

export type Menu = {
  readonly categories: readonly Category[];
  readonly products: readonly MenuProduct[];
};

/** The menu of an answer; null when the branch has none for the channel. */
export function menuOf(data: MenuQuery | undefined): Menu | null {
  const menu = data?.shop?.branch?.menu;
  if (!menu) return null;
  return { categories: menu.categories, products: menu.categories.flatMap((category) => category.products) };
}

/** The products of the home page; the first of each category where none is marked. */
export function featuredOf({ categories, products }: Menu): readonly MenuProduct[] {
  const marked = products.filter((product) => product.featured);
  return marked.length > 0 ? marked : categories.flatMap((category) => category.products.slice(0, 1));
}

/** Products by size tab, in the order of the menu; one nameless group where the category has no tabs. */
export function sizesOf(
  products: readonly MenuProduct[],
): readonly { readonly name: string | null; readonly products: readonly MenuProduct[] }[] {
  const names = [...new Set(products.map((product) => product.sizeTab ?? null))];
  return names.map((name) => ({ name, products: products.filter((product) => (product.sizeTab ?? null) === name) }));
}

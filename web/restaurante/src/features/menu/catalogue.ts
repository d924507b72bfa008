import type { Channel, MenuReplaceInput } from '../../gql/graphql.ts';

/** What is edited: everything but the version that it began from. */
export type Catalogue = Omit<MenuReplaceInput, 'expectedVersion'>;
export type CategoryEntry = Catalogue['categories'][number];
export type ProductEntry = CategoryEntry['products'][number];
export type GroupEntry = Catalogue['optionGroups'][number];

/** Up, towards the beginning, or down. */
export type Step = -1 | 1;

const noPrices: ProductEntry['prices'] = [];

/** A product without anything yet. */
export const blankProduct: ProductEntry = {
  slug: '',
  name: '',
  description: '',
  sizeTab: null,
  prices: noPrices,
  branchIds: null,
  hours: null,
  image: '',
  station: 'BRASA',
  chickenEighths: 0,
  allergens: [],
  featured: false,
  optionGroupIds: [],
};

/** Price of a channel in céntimos; null when it is not sold there. */
export function priceIn({ prices }: ProductEntry, channel: Channel): number | null {
  return prices.find((price) => price.channel === channel)?.amountMinor ?? null;
}

/** Every product's id. */
export function productSlugs({ categories }: Catalogue): string[] {
  return categories.flatMap(({ products }) => products.map(({ slug }) => slug));
}

/** A product and the category that it is in; null when it is not there any more. */
export function placeOf({ categories }: Catalogue, slug: string) {
  const category = categories.find(({ products }) => products.some((each) => each.slug === slug));
  const product = category?.products.find((each) => each.slug === slug);
  return category && product ? { product, category: category.slug } : null;
}

/** With a product in a category: in its old place when it stays there, else at the end. */
export function withProduct(catalogue: Catalogue, categorySlug: string, product: ProductEntry): Catalogue {
  return eachCategory(catalogue, (category) => {
    const here = category.slug === categorySlug;
    const at = category.products.findIndex(({ slug }) => slug === product.slug);
    if (!here) return { ...category, products: category.products.filter((_, n) => n !== at) };
    if (at === -1) return { ...category, products: [...category.products, product] };
    return { ...category, products: category.products.map((old, n) => (n === at ? product : old)) };
  });
}

export function withoutProduct(catalogue: Catalogue, slug: string): Catalogue {
  return eachCategory(catalogue, (category) => ({
    ...category,
    products: category.products.filter((product) => product.slug !== slug),
  }));
}

/** With a product one place up or down in its category. */
export function withProductMoved(catalogue: Catalogue, slug: string, step: Step): Catalogue {
  return eachCategory(catalogue, (category) => ({
    ...category,
    products: moved(
      category.products,
      category.products.findIndex((product) => product.slug === slug),
      step,
    ),
  }));
}

/** With a product put before another, be it in another category. */
export function withProductBefore(catalogue: Catalogue, slug: string, target: string): Catalogue {
  const product = catalogue.categories.flatMap(({ products }) => products).find((each) => each.slug === slug);
  if (!product || slug === target) return catalogue;
  return eachCategory(withoutProduct(catalogue, slug), (category) => ({
    ...category,
    products: category.products.flatMap((each) => (each.slug === target ? [product, each] : [each])),
  }));
}

/** With a category: in its place when it is known, else at the end. */
export function withCategory(catalogue: Catalogue, category: CategoryEntry): Catalogue {
  const known = catalogue.categories.some(({ slug }) => slug === category.slug);
  const { categories } = catalogue;
  return {
    ...catalogue,
    categories: known
      ? categories.map((old) => (old.slug === category.slug ? category : old))
      : [...categories, category],
  };
}

export function withoutCategory(catalogue: Catalogue, slug: string): Catalogue {
  return { ...catalogue, categories: catalogue.categories.filter((category) => category.slug !== slug) };
}

export function withCategoryMoved(catalogue: Catalogue, slug: string, step: Step): Catalogue {
  const { categories } = catalogue;
  const at = categories.findIndex((category) => category.slug === slug);
  return { ...catalogue, categories: moved(categories, at, step) };
}

function eachCategory(catalogue: Catalogue, change: (category: CategoryEntry) => CategoryEntry): Catalogue {
  return { ...catalogue, categories: catalogue.categories.map(change) };
}

function moved<T>(list: readonly T[], at: number, step: Step): T[] {
  const copy = [...list];
  const [one] = at === -1 || at + step < 0 || at + step >= list.length ? [] : copy.splice(at, 1);
  if (one !== undefined) copy.splice(at + step, 0, one);
  return copy;
}

import type { CatalogueSnapshot } from '@pardos/contracts/events/snapshots';

/** The next catalogue, in which a product has another picture; null when it is not sold any more. */
export function withPicture(catalogue: CatalogueSnapshot, productId: string, image: string): CatalogueSnapshot | null {
  if (!hasProduct(catalogue, productId)) return null;
  return {
    ...catalogue,
    version: catalogue.version + 1,
    categories: catalogue.categories.map((category) => ({
      ...category,
      products: category.products.map((product) => (product.id === productId ? { ...product, image } : product)),
    })),
  };
}

/** True while the product is sold somewhere. */
export function hasProduct({ categories }: CatalogueSnapshot, productId: string): boolean {
  return categories.some(({ products }) => products.some(({ id }) => id === productId));
}

import type { CatalogueSnapshot, Channel, Station } from '@pardos/contracts/events/snapshots';

type Maybe<T> = T | null | undefined;

/** A whole catalogue as it comes from outside. */
export type CatalogueRequest = {
  readonly optionGroups: readonly OptionGroupRequest[];
  readonly categories: readonly CategoryRequest[];
};

export type OptionGroupRequest = {
  readonly id: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly freeCount?: Maybe<number>;
  readonly extraPriceMinor?: Maybe<number>;
  readonly options: readonly { readonly id: string; readonly name: string; readonly priceDeltaMinor: number }[];
};

export type CategoryRequest = {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly image: string;
  readonly products: readonly ProductRequest[];
};

export type ProductRequest = {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly sizeTab?: Maybe<string>;
  readonly prices: readonly { readonly channel: Channel; readonly amountMinor: number }[];
  readonly branchIds?: Maybe<readonly string[]>;
  readonly hours?: Maybe<readonly { readonly weekday: number; readonly opens: string; readonly closes: string }[]>;
  readonly image: string;
  readonly station: Station;
  readonly chickenEighths: number;
  readonly allergens: readonly string[];
  readonly featured: boolean;
  readonly optionGroupIds: readonly string[];
};

/** The catalogue that a valid request asks for. */
export function catalogueOf({ optionGroups, categories }: CatalogueRequest, version: number): CatalogueSnapshot {
  return {
    version,
    optionGroups: optionGroups.map(({ options, ...group }) => ({
      ...group,
      freeCount: group.freeCount ?? null,
      extraPriceMinor: group.extraPriceMinor ?? null,
      options: [...options],
    })),
    categories: categories.map(({ products, ...category }) => ({
      ...category,
      id: category.slug,
      products: products.map(productOf),
    })),
  };
}

function productOf({ prices, branchIds, hours, allergens, optionGroupIds, ...product }: ProductRequest) {
  return {
    ...product,
    id: product.slug,
    sizeTab: product.sizeTab ?? null,
    prices: Object.fromEntries(prices.map(({ channel, amountMinor }) => [channel, amountMinor])),
    branchIds: branchIds === null || branchIds === undefined ? null : [...branchIds],
    hours: (hours ?? []).length === 0 ? null : [...(hours ?? [])],
    allergens: [...allergens],
    optionGroupIds: [...optionGroupIds],
  };
}

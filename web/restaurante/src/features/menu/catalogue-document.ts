import type { MenuCatalogueQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import type { Catalogue, ProductEntry } from './catalogue.ts';

export const CatalogueDocument = graphql(`
  query MenuCatalogue {
    menuCatalogue {
      version
      optionGroups {
        id
        name
        min
        max
        freeCount
        extraPrice {
          amountMinor
        }
        options {
          id
          name
          priceDelta {
            amountMinor
          }
        }
      }
      categories {
        slug
        name
        description
        image
        products {
          slug
          name
          description
          sizeTab
          prices {
            channel
            price {
              amountMinor
            }
          }
          branchIds
          hours {
            weekday
            opens
            closes
          }
          image
          imageUrl
          station
          chickenEighths
          allergens
          featured
          optionGroupIds
        }
      }
    }
  }
`);

export const ReplaceDocument = graphql(`
  mutation MenuReplace($input: MenuReplaceInput!) {
    menuReplace(input: $input) {
      version
      userErrors {
        __typename
        code
        message
        field
      }
    }
  }
`);

type Answer = NonNullable<MenuCatalogueQuery['menuCatalogue']>;

/** The catalogue as it is edited and sent back: field by field, since the cache adds names of types. */
export function catalogueOf({ optionGroups, categories }: Answer): Catalogue {
  return {
    optionGroups: optionGroups.map(({ id, name, min, max, freeCount, extraPrice, options }) => ({
      ...{ id, name, min, max, freeCount },
      extraPriceMinor: extraPrice?.amountMinor ?? null,
      options: options.map((option) => ({
        id: option.id,
        name: option.name,
        priceDeltaMinor: option.priceDelta.amountMinor,
      })),
    })),
    categories: categories.map(({ slug, name, description, image, products }) => ({
      ...{ slug, name, description, image },
      products: products.map(productOf),
    })),
  };
}

function productOf(answered: Answer['categories'][number]['products'][number]): ProductEntry {
  const { slug, name, description, sizeTab, branchIds, image, station } = answered;
  const { chickenEighths, allergens, featured, optionGroupIds } = answered;
  return {
    ...{ slug, name, description, sizeTab, branchIds, image, station },
    ...{ chickenEighths, allergens, featured, optionGroupIds },
    hours: answered.hours?.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })) ?? null,
    prices: answered.prices.map(({ channel, price }) => ({ channel, amountMinor: price.amountMinor })),
  };
}

/** Addresses of the products' pictures. */
export function picturesOf({ categories }: Answer): ReadonlyMap<string, string> {
  return new Map(categories.flatMap(({ products }) => products.map(({ slug, imageUrl }) => [slug, imageUrl])));
}

import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { Menu } from './menu.ts';
import { type ChosenOption, missingGroups, optionsPrice, selectionOf } from './option-rules.ts';

export const LineProduct = graphql(`
  fragment LineProduct on Product {
    id
    slug
    name
    imageUrl
    available
    unavailableReason
    price {
      amountMinor
    }
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
  }
`);

type Line = { readonly productId: string; readonly options: readonly ChosenOption[] };

export type ResolvedProduct = {
  readonly slug: string;
  readonly name: string;
  readonly imageUrl: string;
  readonly optionNames: readonly string[];
  readonly unitPriceMinor: number;
  /** Why it cannot be ordered as it is; null when it can. */
  readonly problem: string | null;
};

/** What a line of the cart is on today's menu; null when it is no longer there. */
export function resolveLine(menu: Menu, line: Line): ResolvedProduct | null {
  const masked = menu.products.find((product) => product.id === line.productId);
  if (!masked) return null;

  const product = readFragment(LineProduct, masked);
  const options = product.optionGroups.flatMap((group) =>
    group.options.map((option) => ({ ...option, groupId: group.id })),
  );
  const found = line.options.map(({ groupId, optionId }) =>
    options.find((option) => option.groupId === groupId && option.id === optionId),
  );
  const selection = selectionOf(line.options);
  const changed = found.includes(undefined) || missingGroups(product.optionGroups, selection).length > 0;

  return {
    slug: product.slug,
    name: product.name,
    imageUrl: product.imageUrl,
    optionNames: found.flatMap((option) => (option ? [option.name] : [])),
    unitPriceMinor: product.price.amountMinor + optionsPrice(product.optionGroups, selection),
    problem: problemOf(product, changed),
  };
}

function problemOf(
  product: { available: boolean; unavailableReason?: string | null },
  changed: boolean,
): string | null {
  if (!product.available) return product.unavailableReason ?? 'No está disponible ahora';
  return changed ? 'Sus opciones cambiaron: vuelve a elegirlo' : null;
}

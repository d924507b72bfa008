import type { StockProductFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

export const StockProductDocument = graphql(`
  fragment StockProduct on Product {
    id
    name
    available
    unavailableReason
    availableFrom
  }
`);

export type StockProduct = StockProductFragment;
export type StockGroup = { readonly id: string; readonly name: string; readonly products: readonly StockProduct[] };

/** Groups without repeated products and with only those whose name has the words; empty groups are left out. */
export function found(groups: readonly StockGroup[], words: string): readonly StockGroup[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const seen = new Set<string>();
  const fits = ({ id, name }: StockProduct) => {
    if (seen.has(id)) return false;
    seen.add(id);
    return wanted.every((word) => plain(name).includes(word));
  };
  return groups
    .map((group) => ({ ...group, products: group.products.filter(fits) }))
    .filter(({ products }) => products.length > 0);
}

/** What is off, whatever its group. */
export function offOf(groups: readonly StockGroup[]): readonly StockProduct[] {
  return groups.flatMap(({ products }) => products).filter(({ available }) => !available);
}

/** Small letters without accents: people type "aji" for "ají". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

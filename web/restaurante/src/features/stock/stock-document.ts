import type { StockQuery } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { type StockGroup, StockProductDocument } from './stock.ts';

export const StockDocument = graphql(`
  query Stock($shop: String!, $branch: String!) {
    shop(slug: $shop) {
      id
      branch(slug: $branch) {
        id
        delivery: menu(channel: DELIVERY) {
          categories {
            id
            name
            products {
              ...StockProduct
            }
          }
        }
        pickup: menu(channel: PICKUP) {
          categories {
            id
            name
            products {
              ...StockProduct
            }
          }
        }
      }
    }
  }
`);

export const SetAvailabilityDocument = graphql(`
  mutation SetAvailability($input: MenuItemSetAvailabilityInput!) {
    menuItemSetAvailability(input: $input) {
      product {
        id
        available
        unavailableReason
        availableFrom
      }
      userErrors {
        code
        message
      }
    }
  }
`);

/** What is sold through either channel, each category once, in the order of the menu. */
export function groupsOf(shop: StockQuery['shop'] | undefined): readonly StockGroup[] {
  const menus = [shop?.branch?.delivery, shop?.branch?.pickup];
  const byId = new Map<string, StockGroup>();
  for (const { id, name, products: masked } of menus.flatMap((menu) => menu?.categories ?? [])) {
    const products = readFragment(StockProductDocument, masked);
    byId.set(id, { id, name, products: [...(byId.get(id)?.products ?? []), ...products] });
  }
  return [...byId.values()];
}

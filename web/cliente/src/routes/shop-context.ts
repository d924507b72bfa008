import { useOutletContext } from 'react-router';
import type { Cart } from '../features/cart/use-cart.ts';
import type { Menu } from '../features/menu/menu.ts';
import type { Branch, Place, PlaceWish } from '../features/shop/place.ts';
import type { ShopQuery } from '../gql/graphql.ts';

export type Shop = NonNullable<ShopQuery['shop']>;

/** What every page of a shop stands on. */
export type ShopContext = {
  readonly shop: Shop;
  readonly branches: readonly Branch[];
  readonly place: Place;
  readonly choosePlace: (wish: PlaceWish) => void;
  readonly openChooser: () => void;
  readonly menu: Menu | null;
  readonly menuError: unknown;
  readonly retryMenu: () => void;
  readonly cart: Cart;
};

export function useShop(): ShopContext {
  return useOutletContext<ShopContext>();
}

/** Where the customers' app is served, and whose shop needs no name in its address. */
export type Place = { readonly baseUrl: string; readonly defaultShop: string };

type Order = { readonly id: string; readonly shop: { readonly slug: string } };

/** Opens the tracking of an order. The token is in the fragment: it reaches no server's log. */
export function orderLink(place: Place, order: Order, orderToken: string): string {
  return `${place.baseUrl.replace(/\/$/, '')}${orderPath(place, order)}#t=${encodeURIComponent(orderToken)}`;
}

/** Where the tracking of an order is in the app, for a device that has its token. */
export function orderPath({ defaultShop }: Pick<Place, 'defaultShop'>, order: Order): string {
  const shop = order.shop.slug === defaultShop ? '' : `/t/${encodeURIComponent(order.shop.slug)}`;
  return `${shop}/pedido/${encodeURIComponent(order.id)}`;
}

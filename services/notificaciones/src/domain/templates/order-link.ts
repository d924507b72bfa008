/** Where the customers' app is served, and whose shop needs no name in its address. */
export type Place = { readonly baseUrl: string; readonly defaultShop: string };

type Order = { readonly id: string; readonly shop: { readonly slug: string } };

/** Opens the tracking of an order. The token is in the fragment: it reaches no server's log. */
export function orderLink({ baseUrl, defaultShop }: Place, order: Order, orderToken: string): string {
  const shop = order.shop.slug === defaultShop ? '' : `/t/${encodeURIComponent(order.shop.slug)}`;
  return `${baseUrl.replace(/\/$/, '')}${shop}/pedido/${encodeURIComponent(order.id)}#t=${encodeURIComponent(orderToken)}`;
}

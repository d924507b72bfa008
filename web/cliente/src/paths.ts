import { useParams } from 'react-router';

/** What the router matches, under a shop. */
export const PATTERNS = {
  otherShop: '/t/:shop',
  category: 'categorias/:category',
  product: 'producto/:product',
  myOrder: 'mi-pedido',
  tracking: 'pedido/:order',
};

/** Addresses of a shop's pages; without a name, of the deployment's own shop. */
export function pathsOf(shop?: string) {
  const base = shop ? `/t/${shop}` : '';

  return {
    home: base || '/',
    category: (slug: string) => `${base}/categorias/${slug}`,
    product: (slug: string) => `${base}/producto/${slug}`,
    myOrder: `${base}/mi-pedido`,
    /** The token is in the hash: it reaches no server and no log. */
    tracking: (orderId: string, token: string) => `${base}/pedido/${orderId}#t=${token}`,
  };
}

/** Search parameter that opens the chooser of delivery or pick-up. */
export const CHOOSER = 'entrega';

/** Addresses of the pages of the shop that is open. */
export function usePaths() {
  return pathsOf(useParams().shop);
}

import { useParams } from 'react-router';

/** What the router matches, under a shop. */
export const PATTERNS = {
  otherShop: '/t/:shop',
  category: 'categorias/:category',
  product: 'producto/:product',
  search: 'buscar',
  diningMenu: 'carta-salon',
  stores: 'restaurantes',
  store: 'restaurantes/:store',
  complaints: 'libro-de-reclamaciones',
  allergens: 'alergenos',
  myOrder: 'mi-pedido',
  tracking: 'pedido/:order',
  signIn: 'ingresar',
  signUp: 'crear-cuenta',
  recover: 'recuperar',
  account: 'mi-cuenta',
  myOrders: 'mis-pedidos',
  /** Texts: history, terms, … */
  info: ':info',
};

/** Addresses of a shop's pages; without a name, of the deployment's own shop. */
export function pathsOf(shop?: string) {
  const base = shop ? `/t/${shop}` : '';

  return {
    home: base || '/',
    category: (slug: string) => `${base}/categorias/${slug}`,
    product: (slug: string) => `${base}/producto/${slug}`,
    search: (text = '') => `${base}/buscar${text ? `?${new URLSearchParams({ [SEARCH]: text })}` : ''}`,
    diningMenu: (store?: string) => `${base}/carta-salon${store ? `?${new URLSearchParams({ sede: store })}` : ''}`,
    stores: `${base}/restaurantes`,
    store: (slug: string) => `${base}/restaurantes/${slug}`,
    complaints: `${base}/libro-de-reclamaciones`,
    allergens: `${base}/alergenos`,
    info: (slug: string) => `${base}/${slug}`,
    myOrder: `${base}/mi-pedido`,
    signIn: `${base}/ingresar`,
    signUp: `${base}/crear-cuenta`,
    recover: `${base}/recuperar`,
    account: `${base}/mi-cuenta`,
    myOrders: `${base}/mis-pedidos`,
    /** The token is in the hash: it reaches no server and no log. */
    tracking: (orderId: string, token: string) => `${base}/pedido/${orderId}#t=${token}`,
  };
}

/** Search parameter with what is looked for on the menu. */
export const SEARCH = 'q';

/** Search parameter that opens the chooser of delivery or pick-up. */
export const CHOOSER = 'entrega';

/** Addresses of the pages of the shop that is open. */
export function usePaths() {
  return pathsOf(useParams().shop);
}

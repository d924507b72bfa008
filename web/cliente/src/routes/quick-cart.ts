import { useMemo } from 'react';
import { lineKey } from '../features/cart/cart.ts';
import type { Cart } from '../features/cart/use-cart.ts';
import type { QuickCart } from '../features/menu/product-card.tsx';

/** The cart as the cards use it, the same until it changes. */
export function useQuickCart(cart: Cart): QuickCart {
  return useMemo(() => quickCartOf(cart), [cart]);
}

/** Of a product without options, its line. */
function quickCartOf(cart: Cart): QuickCart {
  const bare = (productId: string) => ({ productId, options: [], note: null });

  return {
    quantityOf: (productId) => {
      const key = lineKey(bare(productId));
      return cart.lines.find((line) => lineKey(line) === key)?.quantity ?? 0;
    },
    setQuantityOf: (productId, quantity) => {
      const item = bare(productId);
      const has = cart.lines.some((line) => lineKey(line) === lineKey(item));
      if (has) cart.setQuantity(lineKey(item), quantity);
      else cart.add({ ...item, quantity });
    },
  };
}

import { useEffect } from 'react';
import type { Cart } from '../features/cart/use-cart.ts';
import type { Menu } from '../features/menu/menu.ts';
import { resolveLine } from '../features/menu/resolve-line.ts';

/** Notes name and price of lines that are new in the cart, so that a later menu can be compared with them. */
export function useSeenLines(cart: Cart, menu: Menu | null): void {
  const { lines, see } = cart;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `see` reads what is stored; lines and menu decide
  useEffect(() => {
    if (menu) see((line) => seenOn(menu, line));
  }, [lines, menu]);
}

function seenOn(menu: Menu, line: Cart['lines'][number]) {
  const product = resolveLine(menu, line);
  return product && { name: product.name, unitPriceMinor: product.unitPriceMinor };
}

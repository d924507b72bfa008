import { useStored } from '@pardos/web-ui/stored.ts';
import { useMemo } from 'react';
import {
  addLine,
  type CartLine,
  type CartLines,
  countOf,
  markSeen,
  mergeCarts,
  removeLine,
  replaceLine,
  type Seen,
  setQuantity,
  storedCart,
} from './cart.ts';

export type Cart = {
  readonly lines: CartLines;
  readonly count: number;
  readonly add: (line: CartLine) => void;
  readonly setQuantity: (key: string, quantity: number) => void;
  readonly replace: (key: string, line: CartLine) => void;
  /** Notes what the customer sees of the lines; of all, or of those that are new. */
  readonly see: (seenOf: (line: CartLine) => Seen | null, all?: boolean) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
  /** Takes everything along to another branch. */
  readonly moveTo: (branchId: string) => void;
};

/** The cart of a shop's branch on this device. */
export function useCart(shop: string, branchId: string): Cart {
  const stored = useMemo(() => storedCart(shop, branchId), [shop, branchId]);
  const [lines, write] = useStored(stored);

  return useMemo(
    () => ({
      lines,
      count: countOf(lines),
      add: (line) => write(addLine(stored.read(), line)),
      setQuantity: (key, quantity) => write(setQuantity(stored.read(), key, quantity)),
      replace: (key, line) => write(replaceLine(stored.read(), key, line)),
      see: (seenOf, all) => {
        const before = stored.read();
        const after = markSeen(before, seenOf, all);
        if (after !== before) write(after);
      },
      remove: (key) => write(removeLine(stored.read(), key)),
      clear: () => write([]),
      moveTo: (otherId) => {
        const other = storedCart(shop, otherId);
        other.write(mergeCarts(other.read(), stored.read()));
        write([]);
      },
    }),
    [shop, stored, lines, write],
  );
}

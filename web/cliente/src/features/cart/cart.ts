import { storedValue } from '@pardos/web-ui/stored.ts';
import * as z from 'zod/mini';

export const MAX_QUANTITY = 50;

const seen = z.object({ name: z.string(), unitPriceMinor: z.int() });

const line = z.object({
  productId: z.string(),
  options: z.array(z.object({ groupId: z.string(), optionId: z.string() })),
  quantity: z.int().check(z.gte(1), z.lte(MAX_QUANTITY)),
  note: z.nullable(z.string()),
  /** What it was called and cost when the customer last saw it: what changed since is told. */
  seen: z.optional(seen),
});

/** One line of the cart: ids only, prices are the menu's. */
export type CartLine = z.infer<typeof line>;
export type Seen = z.infer<typeof seen>;
export type CartItem = Omit<CartLine, 'quantity' | 'seen'>;
export type CartLines = readonly CartLine[];

/** The cart of a shop's branch, kept on the device. */
export function storedCart(shop: string, branchId: string) {
  return storedValue<CartLines>({ key: `pardos:cart:v1:${shop}:${branchId}`, schema: z.array(line), empty: [] });
}

/** The same for lines that a kitchen makes alike: product, options (in any order) and note. */
export function lineKey({ productId, options, note }: CartItem): string {
  const chosen = options.map(({ groupId, optionId }) => `${groupId}:${optionId}`).sort();
  return JSON.stringify([productId, chosen, note]);
}

/** Adds to the line that is alike, or as a new one at the end. */
export function addLine(lines: CartLines, added: CartLine): CartLines {
  const key = lineKey(added);
  if (!lines.some((one) => lineKey(one) === key)) return [...lines, { ...added, quantity: capped(added.quantity) }];

  return lines.map((one) => (lineKey(one) === key ? { ...one, quantity: capped(one.quantity + added.quantity) } : one));
}

/** Sets how many of a line; none takes it out. */
export function setQuantity(lines: CartLines, key: string, quantity: number): CartLines {
  if (quantity < 1) return removeLine(lines, key);
  return lines.map((one) => (lineKey(one) === key ? { ...one, quantity: capped(quantity) } : one));
}

export function removeLine(lines: CartLines, key: string): CartLines {
  return lines.filter((one) => lineKey(one) !== key);
}

/** Puts another line in the place of one; together with the line that is alike, if there is one. */
export function replaceLine(lines: CartLines, key: string, changed: CartLine): CartLines {
  const others = lines.filter((one) => lineKey(one) !== key);
  if (others.length === lines.length || others.some((one) => lineKey(one) === lineKey(changed))) {
    return addLine(others, changed);
  }
  return lines.map((one) => (lineKey(one) === key ? { ...changed, quantity: capped(changed.quantity) } : one));
}

/** Notes what is seen of the lines now: of the new ones, or of all when the customer has read what changed. */
export function markSeen(lines: CartLines, seenOf: (line: CartLine) => Seen | null, all = false): CartLines {
  const stale = (one: CartLine) => (all || !one.seen) && seenOf(one) !== null;
  if (!lines.some(stale)) return lines;
  return lines.map((one) => (stale(one) ? { ...one, seen: seenOf(one) ?? one.seen } : one));
}

/** Puts the lines of one cart into another. */
export function mergeCarts(into: CartLines, from: CartLines): CartLines {
  return from.reduce(addLine, into);
}

/** How many things are in it. */
export function countOf(lines: CartLines): number {
  return lines.reduce((total, one) => total + one.quantity, 0);
}

function capped(quantity: number): number {
  return Math.min(MAX_QUANTITY, Math.max(1, quantity));
}

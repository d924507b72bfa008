import { storedValue } from '@pardos/web-ui/stored.ts';
import * as z from 'zod/mini';

const schema = z.array(
  z.object({
    id: z.string(),
    number: z.string(),
    placedAt: z.string(),
    token: z.string(),
    /** An account keeps it: it was signed in, or claimed it. */
    kept: z.optional(z.boolean()),
  }),
);

export type KnownOrder = z.infer<typeof schema>[number];

const KEPT = 20;

/** Orders placed from this device, newest first, with the tokens that let it follow them. */
export function ordersOnDevice(shop: string) {
  return storedValue<readonly KnownOrder[]>({ key: `pardos:orders:v1:${shop}`, schema, empty: [] });
}

/** Remembers an order. */
export function rememberOrder(shop: string, order: KnownOrder): void {
  const stored = ordersOnDevice(shop);
  stored.write([order, ...stored.read().filter((one) => one.id !== order.id)].slice(0, KEPT));
}

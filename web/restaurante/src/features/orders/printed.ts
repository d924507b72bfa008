import { storedValue } from '@pardos/web-ui/stored.ts';
import * as z from 'zod/mini';

/** Orders whose ticket was printed on this device; a second paper must say that it is one. */
export const printedOrders = storedValue<readonly string[]>({
  key: 'pardos:printed:v1',
  schema: z.array(z.string()),
  empty: [],
});

const MOST = 500;

/** Remembers a print; the oldest are forgotten. */
export function withPrinted(printed: readonly string[], orderId: string): readonly string[] {
  return printed.includes(orderId) ? printed : [...printed, orderId].slice(-MOST);
}

import { storedValue } from '@pardos/web-ui/stored.ts';
import * as z from 'zod/mini';

const schema = z.string().check(z.maxLength(20));

/** The coupon's code that is on the cart of a shop, whatever the branch; empty for none. */
export function storedCoupon(shop: string) {
  return storedValue<string>({ key: `pardos:coupon:v1:${shop}`, schema, empty: '' });
}

/** A code as the restaurant writes it. */
export function typedCode(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

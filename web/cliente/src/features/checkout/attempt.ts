import { storedValue } from '@pardos/web-ui/stored.ts';
import * as z from 'zod/mini';
import type { OrderBody } from './order-input.ts';

const schema = z.nullable(z.object({ key: z.string(), body: z.string() }));

/** The attempt to order that is under way, kept for the visit. */
export function storedAttempt(shop: string) {
  return storedValue<z.infer<typeof schema>>({ key: `pardos:attempt:v1:${shop}`, schema, empty: null, area: 'visit' });
}

type Attempt = ReturnType<typeof storedAttempt>;

/**
 * The idempotency key of an order: the same for the same body until the order is placed, so that sending it again
 * after a lost answer finds the order that is already there.
 */
export function attemptKey(
  attempt: Attempt,
  body: OrderBody,
  newKey: () => string = () => crypto.randomUUID(),
): string {
  const text = JSON.stringify(body);
  const before = attempt.read();
  if (before?.body === text) return before.key;

  const key = newKey();
  attempt.write({ key, body: text });
  return key;
}

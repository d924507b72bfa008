import { type Problem, textErrors, unless } from './input-rules.ts';
import type { ProductOff } from './product-off.ts';

export type AvailabilityRequest = {
  readonly available: boolean;
  readonly until: string | null;
  readonly reason: string | null;
};

/** What is wrong with a request; empty when nothing is. */
export function availabilityErrors({ available, until, reason }: AvailabilityRequest, at: Date): readonly Problem[] {
  if (available) return [];
  return [
    ...textErrors(reason ?? '', 140, ['reason']),
    ...unless(until === null || Date.parse(until) > at.getTime(), 'Elige una hora que todavía no pasó.', ['until']),
  ];
}

/** The record after a request; the same object when it says what the record says already. */
export function nextRecord(productId: string, current: ProductOff | null, request: AvailabilityRequest): ProductOff {
  const off = !request.available;
  const until = off ? request.until : null;
  const reason = off ? request.reason : null;
  if (current !== null && current.off === off && current.until === until && current.reason === reason) return current;
  return { productId, off, until, reason, version: (current?.version ?? 0) + 1 };
}

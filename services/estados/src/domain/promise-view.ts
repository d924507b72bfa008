import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { delayOf, expectedAt } from '@pardos/contracts/order-facts';
import type { Progress } from './progress.ts';

/** When an order is to be expected, and what was told of its delays. */
export function promiseView(progress: Pick<Progress, 'tasks'>, order: Pick<OrderSnapshot, 'promisedAt'>) {
  const delay = delayOf(progress);
  const promisedAt = expectedAt(order, delay);
  return { promisedAt, delay: delay === null ? null : { ...delay, expectedAt: promisedAt } };
}

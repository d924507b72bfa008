import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { localTime } from '@pardos/contracts/local-time';
import { type OrderFacts, progressOf } from '@pardos/contracts/order-facts';
import { statusOf } from '@pardos/contracts/order-status';
import type { OrderStatus, StageKind } from '@pardos/contracts/stages';

/** An hour of a branch, by the tenant's clock. */
export type Bucket = { readonly branchId: string; readonly day: string; readonly hour: number };

type StageMetric = 'completed' | 'waitSeconds' | 'workSeconds';

/** Everything that is summed up. Times are in seconds, money in céntimos. */
export type Metric =
  | 'orders'
  | 'sales'
  | 'discounts'
  | 'delivered'
  | 'cancelled'
  | 'onTime'
  | 'totalSeconds'
  | 'ratings'
  | 'stars'
  | `status:${OrderStatus}`
  | `stage:${StageKind}:${StageMetric}`;

export type Metrics = Readonly<Partial<Record<Metric, number>>>;

/** What an order adds to the hour in which it was placed; null while the order itself is not known. */
export function contributionOf(facts: OrderFacts): { readonly bucket: Bucket; readonly metrics: Metrics } | null {
  const { order, outcome } = facts;
  if (order === null) return null;

  const { day, hour } = localTime(new Date(order.placedAt));
  const status = statusOf(progressOf(facts, order));
  const metrics: Metrics = {
    orders: 1,
    // What is not paid yet is no sale yet.
    sales: outcome?.kind === 'CANCELLED' || status === 'AWAITING_PAYMENT' ? 0 : order.totalMinor,
    ...discountMetric(facts),
    [`status:${status}`]: 1,
    ...endMetrics(outcome, order),
    ...ratingMetrics(facts),
    ...stageMetrics(facts),
  };
  return { bucket: { branchId: order.branchId, day, hour }, metrics };
}

/** What must be added to the counters when an order's contribution changes; metrics that stay are left out. */
export function difference(before: Metrics, after: Metrics): Metrics {
  const changes: Partial<Record<Metric, number>> = {};
  for (const metric of metricsIn({ ...before, ...after })) {
    const change = (after[metric] ?? 0) - (before[metric] ?? 0);
    if (change !== 0) changes[metric] = change;
  }
  return changes;
}

/** Names of the metrics that are there. */
export function metricsIn(metrics: Metrics): Metric[] {
  return Object.keys(metrics).filter(isMetric);
}

/** True for the name of something that is summed up. */
export function isMetric(name: string): name is Metric {
  return /^(orders|sales|discounts|delivered|cancelled|onTime|totalSeconds|ratings|stars|status:\w+|stage:\w+:\w+)$/.test(
    name,
  );
}

/** Left out while it is nothing: most orders have no coupon. */
function discountMetric({ order, outcome }: OrderFacts): Metrics {
  const discounts = outcome?.kind === 'CANCELLED' ? 0 : (order?.discountMinor ?? 0);
  return discounts === 0 ? {} : { discounts };
}

function endMetrics(outcome: OrderFacts['outcome'], order: OrderSnapshot): Metrics {
  if (outcome === null) return {};
  if (outcome.kind === 'CANCELLED') return { cancelled: 1 };
  return {
    delivered: 1,
    onTime: Date.parse(outcome.at) <= Date.parse(order.promisedAt) ? 1 : 0,
    totalSeconds: secondsBetween(order.placedAt, outcome.at),
  };
}

function ratingMetrics({ stars }: OrderFacts): Metrics {
  return stars === null ? {} : { ratings: 1, stars };
}

function stageMetrics({ tasks }: OrderFacts): Metrics {
  const metrics: Partial<Record<Metric, number>> = {};
  const add = (metric: Metric, amount: number) => {
    metrics[metric] = (metrics[metric] ?? 0) + amount;
  };
  for (const { kind, state, waitingSince, startedAt, endedAt } of Object.values(tasks)) {
    if (state !== 'COMPLETED' || startedAt === null || endedAt === null) continue;
    add(`stage:${kind}:completed`, 1);
    add(`stage:${kind}:waitSeconds`, secondsBetween(waitingSince, startedAt));
    add(`stage:${kind}:workSeconds`, secondsBetween(startedAt, endedAt));
  }
  return metrics;
}

/** Clocks of two machines may differ by more than the time between two events. */
function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
}

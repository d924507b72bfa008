import { moneyOf } from '@pardos/contracts/money';
import { orderStatuses, stageKinds } from '@pardos/contracts/stages';
import type { Metric, Metrics } from './contribution.ts';
import { metricsIn } from './contribution.ts';
import { peopleIn, percentilesOf, productsIn, sumTallies } from './day-tallies.ts';
import type { Tallies } from './tallies.ts';

export type Hour = { readonly hour: number; readonly metrics: Metrics };

/** What was counted in a day. */
export type DayCounters = { readonly hours: readonly Hour[]; readonly tallies: Tallies };

/** One day of a branch, or several, from the counters of their hours. */
export function summaryOf(day: string, days: readonly DayCounters[]) {
  const hours = days.flatMap((one) => one.hours);
  const tallies = sumTallies(days.map((one) => one.tallies));
  const sum = sumOf(hours);
  const total = (metric: Metric) => sum[metric] ?? 0;
  const orders = total('orders');
  const delivered = total('delivered');
  // What waits to be paid online is neither sold nor in anybody's hands.
  const sold = orders - total('cancelled') - total('status:AWAITING_PAYMENT');
  return {
    day,
    orders,
    inProgress: sold - delivered,
    delivered,
    cancelled: total('cancelled'),
    byStatus: orderStatuses
      .map((status) => ({ status, count: total(`status:${status}`) }))
      .filter(({ count }) => count > 0),
    sales: moneyOf(total('sales')),
    discounts: moneyOf(total('discounts')),
    averageTicket: sold === 0 ? null : moneyOf(Math.round(total('sales') / sold)),
    onTimePercent: average(total('onTime') * 100, delivered),
    averageTotalSeconds: average(total('totalSeconds'), delivered),
    ratings: total('ratings'),
    averageStars: total('ratings') === 0 ? null : Math.round((total('stars') * 10) / total('ratings')) / 10,
    stages: stageKinds
      .map((kind) => ({ ...stageTimes(kind, total), ...percentilesOf(kind, tallies) }))
      .filter(({ completed }) => completed > 0),
    people: peopleIn(tallies),
    products: productsIn(tallies),
    byHour: byHourOf(hours),
  };
}

/** Each hour of the clock once, however many days have it. */
function byHourOf(hours: readonly Hour[]) {
  return [...Map.groupBy(hours, ({ hour }) => hour)]
    .map(([hour, same]) => ({ hour, sum: sumOf(same) }))
    .filter(({ sum }) => (sum.orders ?? 0) > 0)
    .sort((a, b) => a.hour - b.hour)
    .map(({ hour, sum }) => ({ hour, orders: sum.orders ?? 0, sales: moneyOf(sum.sales ?? 0) }));
}

function stageTimes(kind: (typeof stageKinds)[number], total: (metric: Metric) => number) {
  const completed = total(`stage:${kind}:completed`);
  return {
    kind,
    completed,
    averageWaitSeconds: average(total(`stage:${kind}:waitSeconds`), completed),
    averageWorkSeconds: average(total(`stage:${kind}:workSeconds`), completed),
  };
}

function sumOf(hours: readonly Hour[]): Metrics {
  const sum: Partial<Record<Metric, number>> = {};
  for (const { metrics } of hours) {
    for (const metric of metricsIn(metrics)) sum[metric] = (sum[metric] ?? 0) + (metrics[metric] ?? 0);
  }
  return sum;
}

function average(total: number, count: number): number | null {
  return count === 0 ? null : Math.round(total / count);
}

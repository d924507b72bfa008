import { wasOvertaken } from '../books/agreement.ts';
import type { Entries } from '../books/entries.ts';
import type { ReadOrder } from '../books/reading.ts';
import { percentile } from './percentile.ts';

export type Summary = ReturnType<typeof summaryOf>;

type Played = {
  readonly orders: readonly ReadOrder[];
  readonly entries: Entries;
  /** Simulated minutes in a real one. */
  readonly speed: number;
  readonly realSeconds: number;
};

const kinds = ['KITCHEN', 'PACKING', 'DELIVERY', 'COUNTER'] as const;

/** How the simulation went, from what was read back. Minutes are simulated: real ones times the speed. */
export function summaryOf({ orders, entries, speed, realSeconds }: Played) {
  const delivered = orders.filter(({ status }) => status === 'DELIVERED');
  const minutes = (from: string, to: string) => ((Date.parse(to) - Date.parse(from)) / 60_000) * speed;
  const totals = delivered.flatMap((order) => {
    const endedAt = endOf(order);
    return endedAt === null ? [] : [{ took: minutes(order.placedAt, endedAt), promised: promiseOf(order) }];
  });
  const onTime = totals.filter(({ took, promised }) => took <= promised).length;
  return {
    orders: orders.length,
    delivered: delivered.length,
    cancelled: orders.filter(({ status }) => status === 'CANCELLED').length,
    overtaken: entries.cancellings.filter(({ orderId, at }) =>
      delivered.some((order) => order.id === orderId && wasOvertaken(order, at)),
    ).length,
    salesMinor: delivered.reduce((sum, { totals: { total } }) => sum + total.amountMinor, 0),
    onTimePercent: totals.length === 0 ? null : Math.round((onTime / totals.length) * 100),
    total: spreadOf(totals.map(({ took }) => took)),
    stages: kinds.map((kind) => {
      const done = delivered.flatMap(({ stages }) =>
        stages.flatMap(({ waitingSince, startedAt, endedAt, ...stage }) =>
          stage.kind !== kind || waitingSince === null || startedAt === null || endedAt === null
            ? []
            : [{ wait: minutes(waitingSince, startedAt), work: minutes(startedAt, endedAt) }],
        ),
      );
      const wait = spreadOf(done.map((each) => each.wait));
      return { kind, count: done.length, wait, work: spreadOf(done.map((each) => each.work)) };
    }),
    realSeconds,
    perSecond: orders.length / realSeconds,
  };
}

function spreadOf(values: readonly number[]) {
  return { p50: percentile(values, 0.5), p90: percentile(values, 0.9) };
}

function endOf({ stages }: ReadOrder): string | null {
  return stages.at(-1)?.endedAt ?? null;
}

/** The promise is made in real minutes, as to a customer of a real branch. */
function promiseOf({ placedAt, promisedAt }: ReadOrder): number {
  return (Date.parse(promisedAt) - Date.parse(placedAt)) / 60_000;
}

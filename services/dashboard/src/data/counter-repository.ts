import type { Item, Store } from '@pardos/platform/store';
import { isMetric, type Metric } from '../domain/contribution.ts';
import type { DayCounters, Hour } from '../domain/day-summary.ts';
import { keys } from './table.ts';

/** 24 hours, five stages, and more people and products than a branch has. */
const mostOfADay = 1_000;

export type CounterRepository = ReturnType<typeof countersOf>;

/** The counters of one tenant. */
export function countersOf(store: Store, tenantId: string) {
  return {
    /** The hours of a branch's day in which orders were placed, and the tallies of the day. One query. */
    async ofDay(branchId: string, day: string): Promise<DayCounters> {
      const pk = keys.day(tenantId, branchId, day);
      const items = await store.query({ pk, prefix: 'H#', limit: mostOfADay });
      const isHour = ({ SK }: Item) => /^H#\d\d$/.test(SK);
      return {
        hours: items.filter(isHour).map(hourOf),
        tallies: Object.fromEntries(items.filter((item) => !isHour(item)).map(tallyOf)),
      };
    },
  };
}

function tallyOf({ PK: _pk, SK, ...counts }: Item): readonly [string, Record<string, number>] {
  const numbers = Object.entries(counts).map(([name, value]) => [name, Number(value)] as const);
  return [SK.slice('H#'.length), Object.fromEntries(numbers)];
}

function hourOf(item: Item): Hour {
  const metrics: Partial<Record<Metric, number>> = {};
  for (const [name, value] of Object.entries(item)) {
    if (isMetric(name) && typeof value === 'number') metrics[name] = value;
  }
  return { hour: Number(item.SK.slice('H#'.length)), metrics };
}

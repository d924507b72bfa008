import type { Item, Store } from '@pardos/platform/store';
import { isMetric, type Metric } from '../domain/contribution.ts';
import type { Hour } from '../domain/day-summary.ts';
import { keys } from './table.ts';

export type CounterRepository = ReturnType<typeof countersOf>;

/** The counters of one tenant. */
export function countersOf(store: Store, tenantId: string) {
  return {
    /** The hours of a branch's day in which orders were placed, in order. */
    async ofDay(branchId: string, day: string): Promise<Hour[]> {
      const items = await store.query({ pk: keys.day(tenantId, branchId, day), prefix: 'H#' });
      return items.map(hourOf);
    },
  };
}

function hourOf(item: Item): Hour {
  const metrics: Partial<Record<Metric, number>> = {};
  for (const [name, value] of Object.entries(item)) {
    if (isMetric(name) && typeof value === 'number') metrics[name] = value;
  }
  return { hour: Number(item.SK.slice('H#'.length)), metrics };
}

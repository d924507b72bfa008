import type { StageTaskSnapshot } from '@pardos/contracts/events/snapshots';
import type { OrderFacts } from '@pardos/contracts/order-facts';
import { progressOf } from '@pardos/contracts/order-facts';
import { statusOf } from '@pardos/contracts/order-status';
import { bucketOf } from './histogram.ts';
import type { Setback } from './setbacks.ts';

/** What is summed up over a day of each stage, person and product: numbers by name, by whose they are. */
export type Tallies = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Whose a tally is. A name is part of it: as it was then, and without a write of its own. */
export const tallyKeys = {
  times: (kind: string) => `T#${kind}`,
  person: (id: string, name: string) => `S#${id}#${name}`,
  product: (id: string, name: string) => `P#${id}#${name}`,
};

type Known = OrderFacts & { readonly setbacks: Readonly<Record<string, Setback>> };

/** What an order adds to the tallies of its day; nothing while the order itself is not known. */
export function talliesOf(facts: Known): Tallies {
  const { order, tasks, setbacks } = facts;
  if (order === null) return {};

  const tallies: Record<string, Record<string, number>> = {};
  const add = (key: string, name: string, amount: number) => {
    const tally = tallies[key] ?? {};
    tallies[key] = tally;
    tally[name] = (tally[name] ?? 0) + amount;
  };
  for (const task of Object.values(tasks)) addTask(add, task, order.stages[task.index]?.targetSeconds ?? 0);
  for (const { id, name, what } of Object.values(setbacks)) add(tallyKeys.person(id, name), what, 1);
  // As sales: what is cancelled or not paid yet is not sold.
  const status = statusOf(progressOf(facts, order));
  if (status === 'CANCELLED' || status === 'AWAITING_PAYMENT') return tallies;

  for (const { productId, name, quantity, totalMinor = 0 } of order.lines) {
    const key = tallyKeys.product(productId, name);
    add(key, 'units', quantity);
    add(key, 'sales', totalMinor);
  }
  return tallies;
}

type Add = (key: string, name: string, amount: number) => void;

function addTask(add: Add, task: StageTaskSnapshot, targetSeconds: number): void {
  const { kind, state, waitingSince, startedAt, endedAt, by } = task;
  if (state !== 'COMPLETED' || startedAt === null || endedAt === null) return;

  const wait = secondsBetween(waitingSince, startedAt);
  const work = secondsBetween(startedAt, endedAt);
  add(tallyKeys.times(kind), `wait:${bucketOf(wait)}`, 1);
  add(tallyKeys.times(kind), `work:${bucketOf(work)}`, 1);
  if (by === null || by.id === null) return;

  const key = tallyKeys.person(by.id, by.name);
  add(key, 'completed', 1);
  add(key, 'workSeconds', work);
  if (wait + work > targetSeconds) add(key, 'late', 1);
}

/** What must be added when an order's tallies change; what stays is left out. */
export function tallyDifference(before: Tallies, after: Tallies): Tallies {
  const changes: Record<string, Record<string, number>> = {};
  for (const key of Object.keys({ ...before, ...after })) {
    const names = Object.keys({ ...before[key], ...after[key] });
    const changed = names
      .map((name) => [name, (after[key]?.[name] ?? 0) - (before[key]?.[name] ?? 0)] as const)
      .filter(([, amount]) => amount !== 0);
    if (changed.length > 0) changes[key] = Object.fromEntries(changed);
  }
  return changes;
}

/** Clocks of two machines may differ by more than the time between two events. */
function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
}

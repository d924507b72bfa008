import { moneyOf } from '@pardos/contracts/money';
import type { StageKind } from '@pardos/contracts/stages';
import { percentile } from './histogram.ts';
import { type Tallies, tallyKeys } from './tallies.ts';

type Tally = Tallies[string];

/** The tallies of several days as one. */
export function sumTallies(all: readonly Tallies[]): Tallies {
  const sum: Record<string, Record<string, number>> = {};
  for (const [key, tally] of all.flatMap((tallies) => Object.entries(tallies))) {
    const own = sum[key] ?? {};
    sum[key] = own;
    for (const [name, amount] of Object.entries(tally)) own[name] = (own[name] ?? 0) + amount;
  }
  return sum;
}

/** The times that half, and nine of ten, of a stage's finished tasks did not exceed, in seconds. */
export function percentilesOf(kind: StageKind, tallies: Tallies) {
  const tally = tallies[tallyKeys.times(kind)] ?? {};
  const [wait, work] = [bucketsOf(tally, 'wait:'), bucketsOf(tally, 'work:')];
  return {
    p50WaitSeconds: percentile(wait, 0.5),
    p90WaitSeconds: percentile(wait, 0.9),
    p50WorkSeconds: percentile(work, 0.5),
    p90WorkSeconds: percentile(work, 0.9),
  };
}

/** What each person did, who finished most first. */
export function peopleIn(tallies: Tallies) {
  return [...byId(tallies, 'S#')]
    .map(([staffId, { name, tally }]) => {
      const { completed = 0, workSeconds = 0, late = 0, released = 0, undone = 0 } = tally;
      const averageWorkSeconds = completed === 0 ? null : Math.round(workSeconds / completed);
      return { staffId, name, completed, averageWorkSeconds, late, released, undone };
    })
    .filter(({ completed, released, undone }) => completed + released + undone > 0)
    .sort((a, b) => b.completed - a.completed || a.name.localeCompare(b.name));
}

/** What was sold of each product, what brought most first. */
export function productsIn(tallies: Tallies) {
  return [...byId(tallies, 'P#')]
    .map(([productId, { name, tally }]) => ({ productId, name, units: tally.units ?? 0, minor: tally.sales ?? 0 }))
    .filter(({ units }) => units > 0)
    .sort((a, b) => b.minor - a.minor || a.name.localeCompare(b.name))
    .map(({ minor, ...product }) => ({ ...product, sales: moneyOf(minor) }));
}

/** Whoever was renamed within the period is one, by one of their names. */
function byId(tallies: Tallies, prefix: string): Map<string, { name: string; tally: Tally }> {
  const found = new Map<string, { name: string; tally: Tally }>();
  for (const [key, tally] of Object.entries(tallies)) {
    if (!key.startsWith(prefix)) continue;
    const rest = key.slice(prefix.length);
    const end = rest.indexOf('#');
    const [id, name] = [rest.slice(0, end), rest.slice(end + 1)];
    const known = found.get(id);
    found.set(id, { name, tally: sumTallies([{ all: known?.tally ?? {} }, { all: tally }]).all ?? {} });
  }
  return found;
}

function bucketsOf(tally: Tally, prefix: string): Map<number, number> {
  const own = Object.entries(tally).filter(([name]) => name.startsWith(prefix));
  return new Map(own.map(([name, count]) => [Number(name.slice(prefix.length)), count]));
}

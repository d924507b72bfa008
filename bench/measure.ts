import { setTimeout as pause } from 'node:timers/promises';
import { totalMs, type Usage } from './processes.ts';
import type { RunningCloud } from './running-cloud.ts';

export type Measured = {
  readonly name: string;
  readonly operations: number;
  /** CPU milliseconds an operation costs, with all that it sets going, until the cloud is quiet again. */
  readonly nodeMs: number;
  readonly databaseMs: number;
  /** The same by thread: services, and the local cloud's own (main). */
  readonly threads: Readonly<Record<string, number>>;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly perSecond: number;
  readonly dataCalls: number;
  readonly bytes: number;
};

export type Load = {
  readonly name: string;
  readonly operations: number;
  readonly clients: number;
  /** Does the operation of that number; gives the length of the answer in bytes. */
  readonly run: (index: number) => Promise<number>;
};

/** Runs a load with so many clients at once and tells what it cost. */
export async function measure(cloud: RunningCloud, { name, operations, clients, run }: Load): Promise<Measured> {
  await cloud.quiet();
  const before = { node: cloud.node(), database: cloud.database(), calls: await cloud.dataCalls() };
  const times: number[] = [];
  let bytes = 0;
  let next = 0;
  const started = performance.now();
  const client = async () => {
    while (next < operations) {
      const index = next++;
      const from = performance.now();
      const size = await run(index);
      bytes += size;
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - started) / 1000;
  await cloud.quiet();

  const [node, database] = [cloud.node(), cloud.database()];
  times.sort((a, b) => a - b);
  return {
    name,
    operations,
    nodeMs: (totalMs(node) - totalMs(before.node)) / operations,
    databaseMs: (totalMs(database) - totalMs(before.database)) / operations,
    threads: difference(node, before.node, operations),
    p50Ms: times[Math.floor(times.length * 0.5)] ?? 0,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
    perSecond: operations / seconds,
    dataCalls: ((await cloud.dataCalls()) - before.calls) / operations,
    bytes: Math.round(bytes / operations),
  };
}

/** Waits until a process uses next to nothing for half a second: nothing is under way any more. */
export async function untilQuiet(usage: () => Usage): Promise<void> {
  for (let quiet = 0; quiet < 5; ) {
    const before = totalMs(usage());
    await pause(100);
    quiet = totalMs(usage()) - before <= 10 ? quiet + 1 : 0;
  }
}

function difference(now: Usage, before: Usage, operations: number): Record<string, number> {
  const entries = Object.entries(now.threads).map(([name, ms]) => [
    name,
    (ms - (before.threads[name] ?? 0)) / operations,
  ]);
  return Object.fromEntries(entries);
}

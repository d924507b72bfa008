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
  /** Characters of the answer. */
  readonly length: number;
};

export type Load = {
  readonly name: string;
  readonly operations: number;
  readonly clients: number;
  /** Does the operation once; tells the length of the answer. */
  readonly run: () => Promise<{ readonly length: number }>;
};

/** Runs a load with so many clients at once and tells what it cost. */
export async function measure(cloud: RunningCloud, { name, operations, clients, run }: Load): Promise<Measured> {
  await cloud.quiet();
  const before = { node: cloud.node(), database: cloud.database(), calls: await cloud.dataCalls() };
  const times: number[] = [];
  let characters = 0;
  let started = 0;
  const from = performance.now();
  const client = async () => {
    while (started < operations) {
      started += 1;
      const asked = performance.now();
      const { length } = await run();
      characters += length;
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - from) / 1000;
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
    length: Math.round(characters / operations),
  };
}

function difference(now: Usage, before: Usage, operations: number): Record<string, number> {
  const entries = Object.entries(now.threads).map(([name, ms]) => [
    name,
    (ms - (before.threads[name] ?? 0)) / operations,
  ]);
  return Object.fromEntries(entries);
}

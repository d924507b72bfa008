import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { doorLoad } from './door.ts';
import { type Load, measure } from './measure.ts';
import { heading, row } from './report.ts';
import { startRunningCloud } from './running-cloud.ts';
import { placing, reading, working } from './scenarios.ts';
import { openShop } from './shop.ts';
import { untilVisible } from './visible.ts';
import { idlingWith } from './waiting.ts';

const CACHE = join(import.meta.dirname, '..', '.cache');

/** What is built once and kept: without it a start is as after a fresh clone. */
async function forgetBuilds(): Promise<void> {
  for (const name of ['templates', 'functions']) await rm(join(CACHE, name), { recursive: true, force: true });
}

await forgetBuilds();
const first = await startRunningCloud();
await first.close();
const cloud = await startRunningCloud();
try {
  await cloud.quiet();
  const atRest = cloud.node().memoryMb;
  const shop = await openShop(cloud);
  let operations = 0;
  const run = async (loads: readonly Load[]) => {
    for (const load of loads) {
      console.log(row(await measure(cloud, load)));
      operations += load.operations;
    }
  };
  // What is compiled on first use would otherwise be the first measurement's cost.
  for (let n = 0; n < 30; n += 1) await shop.place();

  console.log(heading());
  console.log(row(await measure(cloud, doorLoad(cloud.config.graphqlUrl))));
  await run(placing(shop));
  await run(await reading(shop));
  await run(await working(shop));
  const visible = await untilVisible(shop, 100, 10);
  await cloud.quiet();
  const after = cloud.node().memoryMb;
  console.log(`
place → kitchen board, 10 orders/s   p50 ${ms(visible, 0.5)} ms · p99 ${ms(visible, 0.99)} ms
ready, nothing built                 ${first.readySeconds} s with demo data
ready, built before                  ${cloud.readySeconds} s with demo data
Node's memory                        ${atRest} MB at rest · ${after} MB after ${operations} operations`);
  // Last: they go on waiting.
  for (const { waiting, memoryMb, cpuMsPerSecond } of await idlingWith(cloud, 2_000)) {
    console.log(`${waiting} executions waiting: ${memoryMb} MB, ${cpuMsPerSecond.toFixed(1)} CPU-ms a second at rest`);
  }
} finally {
  await cloud.close();
}

function ms(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
}

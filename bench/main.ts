import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Measured, measure } from './measure.ts';
import { row, table } from './report.ts';
import { startRunningCloud } from './running-cloud.ts';
import { placing, reading, working } from './scenarios.ts';
import { openShop } from './shop.ts';
import { untilVisible } from './visible.ts';

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
  const measured: Measured[] = [];
  const run = async (loads: Parameters<typeof measure>[1][]) => {
    for (const load of loads) {
      const one = await measure(cloud, load);
      measured.push(one);
      console.log(row(one));
    }
  };
  // What is compiled on first use would otherwise be the first measurement's cost.
  for (let n = 0; n < 30; n += 1) await shop.place();

  await run(placing(shop));
  await run(await reading(shop));
  await run(await working(shop));
  const visible = await untilVisible(shop, 100, 10);
  await cloud.quiet();
  const after = cloud.node().memoryMb;
  console.log(table(measured));
  console.log(`
place → kitchen board, 10 orders/s   p50 ${ms(visible, 0.5)} ms · p99 ${ms(visible, 0.99)} ms
ready, nothing built                 ${first.readySeconds} s with demo data
ready, built before                  ${cloud.readySeconds} s with demo data
Node's memory                        ${atRest} MB at rest · ${after} MB after ${measured.reduce((sum, one) => sum + one.operations, 0)} operations`);
} finally {
  await cloud.close();
}

function ms(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from '@pardos/demo/simulation/chance/random';
import { playRound, type RoundResult } from './round.ts';
import { endEveryWorker, endWorker, killAll, killDatabase } from './strikes.ts';
import { systemOn } from './system.ts';

/** Kills the system in ever other ways while orders are in flight, and lets the simulator's books judge each time. */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '10' },
    'in-flight': { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    'port-base': { type: 'string', default: '4600' },
  },
});
const [kills, inFlight, seed] = [Number(values.kills), Number(values['in-flight']), Number(values.seed)];
const portBase = Number(values['port-base']);
const strikes = [killDatabase, endWorker, endEveryWorker, ...Array.from({ length: kills }, () => killAll)];

const heading = `| round | strike | what was hit | orders in flight | until it was done, s | requests asked again | delivered | cancelled | books |
|---|---|---|---|---|---|---|---|---|`;
const dataDir = await mkdtemp(join(tmpdir(), 'pardos-chaos-'));
const system = systemOn({ portBase, dataDir });
process.once('SIGINT', () => void system.stop().finally(() => process.exit(130)));
const random = randomFrom(seed);
const faults: string[] = [];
try {
  await system.start();
  console.log(`seed ${seed}, data in ${dataDir}\n\n${heading}`);
  for (const [index, strike] of strikes.entries()) {
    const orders = Math.ceil(inFlight * 1.3);
    const round = { system, portBase, orders, inFlight, seed: seed * 100 + index, random };
    const result = await playRound(round, strike);
    console.log(row(index + 1, result));
    faults.push(...result.faults.map((fault) => `${index + 1}: ${fault}`));
  }
} finally {
  await system.stop();
}
for (const fault of faults) console.log(fault);
console.log(
  faults.length === 0 ? '\nNone lost, none doubled, none stuck.' : `\nWrong; the data are still in ${dataDir}`,
);
if (faults.length === 0) await rm(dataDir, { recursive: true });
process.exitCode = faults.length === 0 ? 0 : 1;

function row(number: number, result: RoundResult): string {
  const { strike, hit, delivered, cancelled, faults: wrong } = result;
  const figures = [result.inFlight, result.seconds.toFixed(1), result.askedAgain, delivered, cancelled];
  return `| ${[number, strike, hit, ...figures, wrong.length === 0 ? 'agree' : `${wrong.length} faults`].join(' | ')} |`;
}

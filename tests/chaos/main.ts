import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomFrom } from '@pardos/demo/simulation/chance/random';
import { type Blow, playRound, type RoundResult } from './round.ts';
import { endEveryWorker, endWorker, killAll, killDatabase } from './strikes.ts';
import { systemOn } from './system.ts';

/** Kills the system in ever other ways while orders are in flight, and lets the simulator's books judge each time. */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '10' },
    'in-flight': { type: 'string', default: '50' },
    'at-once': { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    'port-base': { type: 'string', default: '4600' },
  },
});
const [kills, inFlight, seed] = [Number(values.kills), Number(values['in-flight']), Number(values.seed)];
const portBase = Number(values['port-base']);
const strikes = [killDatabase, endWorker, endEveryWorker, ...Array.from({ length: kills }, () => killAll)];

const heading = `| round | strike | what was hit | orders in flight | until it was done, s |
|---|---|---|---|---|`;
/** A day's orders for each strike, or one day for all of them. */
const rounds = values['at-once'] ? [strikes] : strikes.map((strike) => [strike]);

const dataDir = await mkdtemp(join(tmpdir(), 'pardos-chaos-'));
const system = systemOn({ portBase, dataDir });
process.once('SIGINT', () => void system.stop().finally(() => process.exit(130)));
const random = randomFrom(seed);
const judgements: string[] = [];
let faults: readonly string[] = [];
try {
  await system.start();
  console.log(`seed ${seed}, data in ${dataDir}\n\n${heading}`);
  for (const [index, round] of rounds.entries()) {
    const onBlow = (blow: Blow) => console.log(row(index + 1, blow));
    const orders = Math.ceil(inFlight * (values['at-once'] ? 1.6 : 1.3));
    const given = { system, portBase, orders, inFlight, seed: seed * 100 + index, random, onBlow };
    const result = await playRound(given, round);
    judgements.push(judgement(index + 1, result));
    faults = result.faults;
    // What is stuck would be in the way of the next.
    if (faults.length > 0) break;
  }
} finally {
  await system.stop();
}
console.log(`\n${judgements.join('\n')}`);
for (const fault of faults) console.log(fault);
if (faults.length === 0) await rm(dataDir, { recursive: true });
else console.log(`The data are still in ${dataDir}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function row(number: number, { strike, hit, inFlight: open, seconds }: Blow): string {
  return `| ${[number, strike, hit, open, seconds.toFixed(1)].join(' | ')} |`;
}

function judgement(number: number, { delivered, cancelled, askedAgain, faults: found }: RoundResult): string {
  const verdict = found.length === 0 ? 'none lost, none doubled, none stuck' : `${found.length} FAULTS`;
  return `round ${number}: ${delivered} delivered, ${cancelled} cancelled, ${askedAgain} requests asked again; ${verdict}`;
}

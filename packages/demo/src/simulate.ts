import { crewLine } from './simulation/report/crew-line.ts';
import { showProgress } from './simulation/report/progress.ts';
import { summaryOf } from './simulation/report/summary.ts';
import { tableOf } from './simulation/report/table.ts';
import { timelineOf } from './simulation/report/timeline.ts';
import { readOptions } from './simulation/run/options.ts';
import { play } from './simulation/run/play.ts';
import { prepare } from './simulation/run/prepare.ts';
import { settle } from './simulation/run/settle.ts';

/** Up to so many orders are shown one by one. */
const shownWhole = 10;

const options = readOptions(process.argv.slice(2));
const simulation = await prepare(options);
const { branch, posts, books, tally, minutes } = simulation;
const { orders, rush, speed, seed } = options;
console.log(
  `${branch.name}: ${orders} pedidos en ${minutes.toFixed(0)} minutos${rush ? ', hora punta' : ''}; × ${speed}, semilla ${seed}`,
);
console.log(`${crewLine(posts)}\n`);

const progress = showProgress(simulation.progress);
const outcomes = await play(simulation).finally(progress.stop);
const realSeconds = (Date.now() - simulation.startedAt) / 1000;
console.log(`${simulation.progress.line()}\n`);
if (orders <= shownWhole) for (const outcome of outcomes) console.log(`${timelineOf(outcome)}\n`);

const { reading, verdicts } = await settle(simulation);
const summary = summaryOf({ orders: reading.orders, entries: books.entries, speed, realSeconds });
console.log(tableOf(summary, tally, speed));
console.log(
  `\n${verdicts.length === 0 ? 'Los apuntes y el sistema coinciden.' : 'Los apuntes y el sistema NO coinciden:'}`,
);
for (const { kind, about, what } of verdicts) console.log(`  ${kind} ${about}: ${what}`);
process.exitCode = verdicts.length === 0 && tally.errors.length === 0 ? 0 : 1;

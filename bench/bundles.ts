import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { environmentOf, loadHandler } from '../deploy/gates/bundles.ts';
import { ensurePackaged } from '../deploy/package-services.ts';
import type { PackagedFunction, Platform, Stack } from '../deploy/platform.ts';
import { readPlatform } from '../deploy/read-platform.ts';

/** What was reached, and a little more; the aim is in docs/deploy.md. sharp alone fills an archive. */
const budgets = { subgraphKb: 1_050, gatewayKb: 770, zipKb: 925, picturesZipKb: 9_800 } as const;
const LOADS = 5;

type Row = { readonly name: string; readonly kb: number; readonly zipKb: number; readonly loadMs: number };

await ensurePackaged();
const platform = readPlatform();
const rows: Row[] = [];
for (const stack of platform.stacks) for (const fn of stack.functions) rows.push(await rowOf(platform, stack, fn));
process.stdout.write(tableOf(rows));
const over = rows.flatMap(overBudget);
process.stderr.write(over.map((line) => `${line}\n`).join(''));
if (over.length > 0) process.exitCode = 1;

/** What a function weighs as it is packaged, without its map: nothing reads that until something throws. */
async function rowOf(from: Platform, stack: Stack, { id, handler, bundle }: PackagedFunction): Promise<Row> {
  const name = `${stack.name}/${handler.replace(/^src\/handlers\/|\.handler$/g, '')}`;
  if (bundle === undefined) throw new Error(`${name} is not in its package`);
  const archive = `${dirname(dirname(dirname(bundle)))}.zip`;
  if (!existsSync(archive)) throw new Error(`${name}: no archive ${archive}`);
  const times: number[] = [];
  for (let n = 0; n < LOADS; n += 1) {
    const { problem, ms } = await loadHandler(bundle, handler, environmentOf(from, stack, id));
    if (ms === undefined) throw new Error(`${name} ${problem}`);
    times.push(ms);
  }
  const [median = 0] = times.sort((a, b) => a - b).slice(Math.floor(LOADS / 2));
  return { name, kb: kb(bundle), zipKb: kb(archive), loadMs: Math.round(median) };
}

function tableOf(all: readonly Row[]): string {
  const lines = all.map(({ name, ...of }) => `| ${name} | ${of.kb} | ${of.zipKb} | ${of.loadMs} |`);
  return ['| function | KB | zip KB, with its map | load ms |', '|---|---:|---:|---:|', ...lines, ''].join('\n');
}

function kb(path: string): number {
  return Math.round(statSync(path).size / 1024);
}

function overBudget({ name, kb: size, zipKb }: Row): string[] {
  const subgraph = name.endsWith('/graphql') ? budgets.subgraphKb : Number.POSITIVE_INFINITY;
  const budget = name === 'gateway/graphql' ? budgets.gatewayKb : subgraph;
  const found = size > budget ? [`${name}: ${size} KB, and may be ${budget}`] : [];
  const zip = name === 'menu/process-pictures' ? budgets.picturesZipKb : budgets.zipKb;
  return zipKb > zip ? [...found, `${name}: ${zipKb} KB zipped, and may be ${zip}`] : found;
}

// Runs every check one after another, goes on when one fails, and ends with one line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, env, installChromium, installJava, installPackages, node, root } from './set-up.mjs';

checkNode();
installPackages();
installJava();
installChromium();

const report = join(root, '.cache', 'vitest.json');
mkdirSync(join(root, '.cache'), { recursive: true });
// A run that breaks off must not be counted by the report of the last one.
rmSync(report, { force: true });

// `npm run test:access`: who may do what, alone.
const accessOnly = process.argv[2] === '--access';
const only = accessOnly ? ['tests/access'] : process.argv.slice(2);

const checks = [
  ['format and lint', 'biome', ['ci', '.']],
  ['types of services and packages', 'tsc', ['-p', 'tsconfig.json']],
  ['types of the web apps', 'tsc', ['-p', 'web/tsconfig.json']],
  ['layers', node, ['scripts/check-layers.mjs']],
  ['nothing unused', 'knip', ['--no-progress', '--no-config-hints']],
  ['file sizes', node, ['scripts/check-sizes.mjs']],
  ['script of the first page', node, ['scripts/check-budget.mjs']],
  ['generated files are current', node, ['scripts/check-generated.mjs']],
  ['gates before a deployment', node, ['deploy/check.ts']],
  ['bundles are no heavier than they were', node, ['bench/bundles.ts']],
  ['an order costs no more than it did', node, ['deploy/cost/main.ts']],
];

let passed = 0;
let failed = 0;
for (const [name, command, args] of accessOnly ? [] : checks) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  if (status === 0) passed += 1;
  else failed += 1;
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

const run = spawnSync(
  node,
  [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...only,
  ],
  { cwd: root, env, stdio: 'inherit' },
);
const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 } = readReport();
passed += numPassedTests;
failed += numFailedTests;
// A suite that could not even start has no failed test of its own.
if (run.status !== 0 && numFailedTests === 0) failed += Math.max(1, numFailedTestSuites);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}

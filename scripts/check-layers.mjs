// What may import what. A run that reads too few modules would find nothing wrong: it fails.
import { execFileSync, spawnSync } from 'node:child_process';

const folders = ['packages', 'services', 'web'];
const cruise = spawnSync('depcruise', ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (cruise.error) throw cruise.error;
const { modules, summary } = JSON.parse(cruise.stdout);
const tracked = execFileSync(
  'git',
  ['ls-files', ...folders.flatMap((folder) => [`${folder}/*.ts`, `${folder}/*.tsx`])],
  {
    encoding: 'utf8',
  },
);
const expected = tracked
  .trim()
  .split('\n')
  .filter((file) => !/\.generated\.|\/gql\//.test(file)).length;
const read = modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`))).length;

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);
console.log(`${read} modules read, ${expected} expected at least, ${summary.violations.length} violations`);
process.exitCode = summary.violations.length === 0 && read >= expected ? 0 : 1;

// What may import what. A run that reads too few modules would find nothing wrong: it fails.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const folders = ['packages', 'services', 'web', 'tests', 'scripts', 'bench', 'deploy'];
const cruise = spawnSync('depcruise', ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (cruise.error) throw cruise.error;
if (!cruise.stdout) throw new Error(cruise.stderr);

const { modules, summary } = JSON.parse(cruise.stdout);
const read = new Set(modules.map(({ source }) => source));
const tracked = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { encoding: 'utf8' }).trim().split('\n');
const own = tracked
  .filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)) && existsSync(file))
  .filter((file) => !/\.generated\.|\/gql\//.test(file));
const unread = own.filter((file) => !read.has(file));

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`);
for (const file of unread) console.error(`${file} was not read`);
console.log(`${own.length} modules, ${unread.length} unread, ${summary.violations.length} violations`);
process.exitCode = summary.violations.length === 0 && unread.length === 0 && own.length > 0 ? 0 : 1;

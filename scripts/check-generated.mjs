// Generates everything again; what differs from what was there was stale.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' });
const generated = git('ls-files', 'schema', 'docs/events.md', 'services/*/src/**', 'web/*/src/gql/**')
  .trim()
  .split('\n')
  .filter((file) => /\.generated\.|\/gql\/|schema\/(api|supergraph)\.graphql|docs\/events\.md/.test(file));
const read = () => new Map(generated.map((file) => [file, readFileSync(file, 'utf8')]));

const before = read();
execFileSync('npm', ['run', '--silent', 'codegen'], { stdio: ['ignore', 'ignore', 'inherit'] });
const after = read();
const stale = generated.filter((file) => before.get(file) !== after.get(file));
for (const file of stale) console.error(`${file} was not current: run npm run codegen and commit`);
console.log(`${generated.length} generated files compared`);
process.exitCode = stale.length === 0 && generated.length > 0 ? 0 : 1;

// A file over 250 lines has more than one thing in it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const LONGEST = 250;
const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { encoding: 'utf8' }).trim().split('\n');
const own = files.filter((file) => !/\.generated\.|\/gql\//.test(file) && existsSync(file));
const long = own
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines > LONGEST);
for (const { file, lines } of long) console.error(`${file}: ${lines} lines, more than ${LONGEST}`);
console.log(`${own.length} files read`);
process.exitCode = long.length === 0 && own.length > 0 ? 0 : 1;

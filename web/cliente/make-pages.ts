import { parseArgs } from 'node:util';
import { prerender } from './prerender.ts';

/**
 * Makes the pages of a deployment ahead, from its data as it is now: make-pages --config URL --dist FOLDER --out FOLDER.
 * The out folder goes before the app's own files, wherever it is served; made again when the menu changes.
 */
const { values } = parseArgs({
  options: { config: { type: 'string' }, dist: { type: 'string' }, out: { type: 'string' } },
});
const { config: url, dist, out } = values;
if (url === undefined || dist === undefined || out === undefined) {
  throw new Error('Usage: make-pages.ts --config https://…/config.json --dist FOLDER --out FOLDER');
}
const config = JSON.parse(await (await fetch(url)).text());
const count = await prerender({ dist, out, config });
process.stdout.write(`${count} pages made ahead\n`);

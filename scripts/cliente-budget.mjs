import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** KB of script, compressed with gzip, that the first page of the customer app may need. The aim is 140. */
export const BUDGET_KB = 170;

/** What the first page of a built app needs: its script, and those that it imports at once. */
export function firstRouteKb(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, file]) => file);
  if (files.length === 0) throw new Error(`${dist}/index.html names no script`);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
  return bytes / 1000;
}

// Fails when the first page of the customer app needs more script than it may.
import { join } from 'node:path';
import { build } from 'vite';
import { BUDGET_KB, firstRouteKb } from './cliente-budget.mjs';
import { root } from './set-up.mjs';

const app = join(root, 'web', 'cliente');
const outDir = join(root, '.cache', 'cliente-budget');
await build({
  root: app,
  configFile: join(app, 'vite.config.ts'),
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true },
});
const kb = firstRouteKb(outDir);
console.log(`first page of the customer app: ${kb.toFixed(1)} of ${BUDGET_KB} KB of script (gzip)`);
process.exitCode = kb <= BUDGET_KB ? 0 : 1;

// Starts the system with its demo data (which builds the customer app and makes its pages ahead) and lets Lighthouse
// (mobile) look at them: npm run check:cliente -- [--against http://127.0.0.1:4000], a system that runs already.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUDGET_KB, firstRouteKb } from './cliente-budget.mjs';
import { checkNode, env, installChromium, installJava, installPackages, node, root } from './set-up.mjs';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PORT_BASE = 4900;
const LEAST = { performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 };
const MOST_LCP_MS = 1800;
const PAGES = { home: '/', category: '/categorias/pardos-brasa', product: '/producto/promocion-para-2' };
const CHROME_FLAGS = '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run';

checkNode();
installPackages();
installJava();
installChromium();

const { values } = parseArgs({ options: { against: { type: 'string' } } });
const work = mkdtempSync(join(tmpdir(), 'pardos-check-'));
const system = values.against ? null : await startSystem();
const app = values.against ?? `http://127.0.0.1:${PORT_BASE}`;
try {
  const kb = firstRouteKb(join(root, 'web', 'cliente', 'dist'));
  const rows = Object.entries(PAGES).map(([name, path]) => rowOf(name, new URL(path, app).href));
  console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
  console.log(`first page: ${kb.toFixed(1)} of ${BUDGET_KB} KB of script (gzip)`);
  process.exitCode = kb <= BUDGET_KB && rows.every(({ ok }) => ok) ? 0 : 1;
} finally {
  system?.kill('SIGINT');
  rmSync(work, { recursive: true });
}

/** What Lighthouse thinks of a page. */
function rowOf(name, url) {
  const path = join(work, `${name}.json`);
  const args = ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${path}`];
  const chrome = { CHROME_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium' };
  const { status } = spawnSync('npx', [...args, `--chrome-flags=${CHROME_FLAGS}`], {
    cwd: work,
    env: { ...env, ...chrome },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`Lighthouse could not look at ${url}`);
  const { categories, audits } = JSON.parse(readFileSync(path, 'utf8'));
  const scores = Object.fromEntries(Object.keys(LEAST).map((key) => [key, Math.round(categories[key].score * 100)]));
  const lcp = Math.round(audits['largest-contentful-paint'].numericValue);
  const cls = Number(audits['cumulative-layout-shift'].numericValue.toFixed(3));
  const ok = lcp <= MOST_LCP_MS && Object.entries(LEAST).every(([key, least]) => scores[key] >= least);
  return { name, ...scores, 'LCP ms': lcp, CLS: cls, ok };
}

async function startSystem() {
  const args = [join(root, 'scripts', 'start.mjs'), '--memory', '--port-base', String(PORT_BASE)];
  const child = spawn(node, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  await said(child, /pages made ahead/);
  return child;
}

/** Waits until a process says something of a form; fails when it ends without. */
function said(child, form) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (form.test(text)) resolve();
    });
    child.on('exit', (code) => reject(new Error(`The system ended with ${code}: ${text}`)));
  });
}

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const ROOT = import.meta.dirname;
/** There are many pages, and the last per cent costs most of the time. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/**
 * What is tapped before the page lives is marked, and made good afterwards: src/routes/early-taps.ts. React, half-way in
 * taking the page over, must not see it: it would do it too, or swallow it.
 */
const MARK_TAPS = `<script>{let d=document.documentElement.dataset;addEventListener('click',function(e){if('live' in d)return;e.stopPropagation();let b=e.target.closest('button');if(b)d.tapped=(d.tapped?d.tapped+'\\n':'')+(b.ariaLabel||b.textContent)},true);addEventListener('submit',function(e){if(!('live' in d))e.preventDefault()})}</script>`;

export type AheadOptions = {
  /** The built app. */
  readonly dist: string;
  /** Where the pages go: served before the app's own files. */
  readonly out: string;
  /** What the deployment tells the app. */
  readonly config: object;
};

/**
 * Makes the pages of the deployment's own shop ahead: each address as HTML, what was known as one file, and the worker
 * that keeps them. Answers how many pages.
 */
export async function prerender({ dist, out, config }: AheadOptions): Promise<number> {
  // Inside the repository, where its packages are found; a folder of its own for each process.
  const bundle = join(ROOT, '..', '..', '.cache', `ahead-${process.pid}`);
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    build: { ssr: join(ROOT, 'src', 'prerender.tsx'), outDir: bundle, emptyOutDir: true },
  });
  const { prerenderShop } = await import(join(bundle, 'prerender.js'));
  const { known, pages } = await prerenderShop(config);

  await rm(bundle, { recursive: true });

  const snapshot = JSON.stringify({ config, known });
  const name = `/snapshot-${hashOf(snapshot)}.json`;
  const shell = shellOf(await readFile(join(dist, 'index.html'), 'utf8'), name);
  await write(join(out, name), snapshot);
  await write(join(out, 'shell.html'), shell);
  for (const page of pages) await write(join(out, page.path, 'index.html'), pageOf(shell, page));
  await writeWorker({ dist, out, snapshot: name });
  return pages.length;
}

/** The app's own page, told where what is known stands. */
function shellOf(html: string, snapshot: string): string {
  return html
    .replace(
      /<link rel="preload" href="\/config.json"[^>]*>/,
      `<link rel="preload" href="${snapshot}" as="fetch" crossorigin="anonymous">`,
    )
    .replace('</head>', `<meta name="snapshot" content="${snapshot}"></head>`);
}

function pageOf(shell: string, { head, body }: { readonly head: string; readonly body: string }): string {
  const own = head.includes('name="description"') ? shell.replace(/<meta name="description"[^>]*>/, '') : shell;
  return own
    .replace(/<title>[^<]*<\/title>/, '')
    .replace('</head>', () => `${head}</head>`)
    .replace('<div id="app"></div>', () => `${MARK_TAPS}<div id="app">${body}</div>`);
}

/** The worker with the list of what it keeps: another list, another worker. */
async function writeWorker({ dist, out, snapshot }: { dist: string; out: string; snapshot: string }): Promise<void> {
  const assets = (await readdir(join(dist, 'assets'))).filter((file) => !file.endsWith('.br'));
  const files = ['/shell.html', snapshot, ...assets.map((file) => `/assets/${file}`)];
  const worker = await readFile(join(ROOT, 'worker.js'), 'utf8');
  const listed = worker.replace("'VERSION'", `'${hashOf(files.join())}'`).replace('[]', JSON.stringify(files));
  await write(join(out, 'sw.js'), listed);
}

/** Beside each text its compressed form, as a CDN would serve it. */
async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  await writeFile(`${path}.br`, brotliCompressSync(content, FAST));
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const execFileAsync = promisify(execFile);

const brotli = promisify(brotliCompress);
const SKIPPED = new Set(['dist', 'node_modules', 'tests']);
const STAMP = '.sources';

/**
 * Builds a web app into its `dist` when its sources, those it shares, the graph or the installed packages have changed.
 * Answers the folder, and whether it was built.
 */
export async function buildApp(repository: string, name: string): Promise<{ dir: string; built: boolean }> {
  const root = join(repository, 'web', name);
  const dir = join(root, 'dist');
  const stamp = join(dir, STAMP);
  const hash = await hashOf([
    root,
    join(repository, 'web', 'ui'),
    join(repository, 'schema'),
    join(repository, 'package-lock.json'),
  ]);
  if ((await stampOf(stamp)) === hash) return { dir, built: false };

  // Built apart and put there whole: two that build at once do not take each other's files away.
  const made = join(repository, '.cache', `${name}-${process.pid}-${Date.now()}`);
  // A process of its own: what a build needs of memory goes with it.
  const args = [
    viteProgram(),
    'build',
    '--config',
    join(root, 'vite.config.ts'),
    '--outDir',
    made,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  // A test runner's own setting would give React's development build.
  await execFileAsync(process.execPath, args, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
  await compress(join(made, 'assets'));
  await writeFile(join(made, STAMP), hash);
  if ((await stampOf(stamp)) !== hash) await replaceFolder(dir, made);
  await rm(made, { recursive: true, force: true });
  return { dir, built: true };
}

async function stampOf(stamp: string): Promise<string | undefined> {
  return existsSync(stamp) ? await readFile(stamp, 'utf8') : undefined;
}

async function replaceFolder(dir: string, made: string): Promise<void> {
  const old = `${made}-old`;
  if (existsSync(dir)) await rename(dir, old);
  await rename(made, dir);
  await rm(old, { recursive: true, force: true });
}

function viteProgram(): string {
  return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
}

/** Beside each text its compressed form, as a CDN would serve it. */
async function compress(folder: string): Promise<void> {
  const texts = (await readdir(folder)).filter((file) => /\.(js|css|svg)$/.test(file));
  await Promise.all(
    texts.map(async (file) => {
      const path = join(folder, file);
      await writeFile(`${path}.br`, await brotli(await readFile(path)));
    }),
  );
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesIn(path)) hash.update(`\0${file}\0`).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  const files: string[] = [];
  for (const entry of entries) {
    if (SKIPPED.has(entry.name)) continue;
    const inside = join(path, entry.name);
    files.push(...(entry.isDirectory() ? await filesIn(inside) : [inside]));
  }
  return files.sort();
}

import { execFile } from 'node:child_process';
import { existsSync, globSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
/** Where each service's package lies, in a folder with its name. */
export const PACKAGES = join(ROOT, '.cache', 'deploy');
const STAMP = join(PACKAGES, 'packaged-at');
const framework = createRequire(import.meta.url).resolve('osls/bin/serverless.js');

/** What goes into a package. */
const INPUTS = ['services/**/*', 'infra/*', 'packages/{contracts,platform}/**/*', 'package-lock.json'];

/** The services that deploy. */
export function serviceNames(): string[] {
  return globSync('services/*/serverless.yml', { cwd: ROOT })
    .map((path) => path.split('/')[1] ?? '')
    .toSorted();
}

/** Packages every service for stage ci, offline, as a deployment would. Throws what the framework rejects or warns of. */
export async function packageServices(): Promise<void> {
  rmSync(PACKAGES, { recursive: true, force: true });
  const startedAt = new Date();
  const waiting = serviceNames();
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await packageService(name);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  writeFileSync(STAMP, startedAt.toISOString());
}

/** Packages when something that goes into a package is newer than the packages that are there. */
export async function ensurePackaged(): Promise<void> {
  const packagedAt = existsSync(STAMP) ? Date.parse(statSync(STAMP).birthtime.toISOString()) : 0;
  const files = globSync(INPUTS, { cwd: ROOT, exclude: (path) => /node_modules|\.esbuild|\.serverless/.test(path) });
  const newest = Math.max(...files.map((path) => statSync(join(ROOT, path)).mtimeMs));
  if (newest >= packagedAt) await packageServices();
}

function packageService(name: string): Promise<void> {
  const args = [framework, 'package', '--stage', 'ci', '--package', join(PACKAGES, name)];
  const cwd = join(ROOT, 'services', name);
  const env = { ...process.env, NO_COLOR: '1', SLS_TELEMETRY_DISABLED: '1', SLS_NOTIFICATIONS_MODE: 'off' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim();
      // What it cannot do it only warns of: an integration it does not know leaves a role without its permission.
      if (error === null && !/warning/i.test(output)) resolve();
      else reject(new Error(`services/${name} does not package:\n${output}`));
    });
  });
}

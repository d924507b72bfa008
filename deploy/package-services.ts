import { execFile } from 'node:child_process';
import { existsSync, globSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
/** Where each service's package lies, in a folder with its name. */
export const PACKAGES = join(ROOT, '.cache', 'deploy');
const framework = createRequire(import.meta.url).resolve('osls/bin/serverless.js');

/** What goes into every package. */
const SHARED = ['infra/*', 'packages/{contracts,platform}/**/*', 'package-lock.json'];

/** The services that deploy. */
export function serviceNames(): string[] {
  return globSync('services/*/serverless.yml', { cwd: ROOT })
    .map((path) => path.split('/')[1] ?? '')
    .toSorted();
}

/** Packages services for stage ci, offline, as a deployment would. Throws what the framework rejects or warns of. */
export async function packageServices(names = serviceNames()): Promise<void> {
  const waiting = [...names];
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const startedAt = Date.now() / 1000;
      rmSync(join(PACKAGES, name), { recursive: true, force: true });
      await packageService(name);
      writeFileSync(stampOf(name), '');
      utimesSync(stampOf(name), startedAt, startedAt);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** Packages the services of which something is newer than their package. */
export async function ensurePackaged(): Promise<void> {
  const shared = newestOf(SHARED);
  const stale = serviceNames().filter((name) => {
    const packagedAt = existsSync(stampOf(name)) ? statSync(stampOf(name)).mtimeMs : 0;
    return (
      Math.max(shared, newestOf([`services/${name}/{src,resources}/**/*`, `services/${name}/*.yml`])) >= packagedAt
    );
  });
  await packageServices(stale);
}

/** When the newest of these files was saved. */
function newestOf(patterns: readonly string[]): number {
  const files = globSync(patterns, { cwd: ROOT, exclude: (path) => path.includes('node_modules') });
  return Math.max(0, ...files.map((path) => statSync(join(ROOT, path)).mtimeMs));
}

function stampOf(name: string): string {
  return join(PACKAGES, name, 'packaged-at');
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

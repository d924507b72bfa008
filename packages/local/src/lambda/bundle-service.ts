import { createHash, randomUUID } from 'node:crypto';
import { access, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { type BuildOptions, type BuildResult, build, type Metafile, stop } from 'esbuild';
import { at, isJsonObject, type Json, type JsonObject, parseJson, textAt } from '../json.ts';

const require = createRequire(import.meta.url);

export type BundleRequest = {
  readonly service: string;
  readonly serviceDir: string;
  /** Handlers as CloudFormation writes them: `src/handlers/graphql.handler`. */
  readonly handlers: readonly string[];
  /** The service's `custom.esbuild`: the options that its deployed bundle is made with. */
  readonly options: JsonObject;
  readonly cacheDir: string;
};

/** Where each handler's module is, by the handler's path without its export (`src/handlers/graphql`). */
export type Bundle = { readonly files: Readonly<Record<string, string>> };

/** Raise it when the options below change. */
const BUNDLER_VERSION = '2';
const KEPT_MS = 24 * 3_600_000;

/** What the Serverless plugin reads of `custom.esbuild`, and esbuild does not know. */
const PLUGIN_OPTIONS = new Set([
  'exclude',
  'plugins',
  'outputFileExtension',
  'packager',
  'installExtraArgs',
  'concurrency',
  'watch',
]);

/**
 * One build of all the handlers of a service, sharing chunks. It is made again only when a file that went into it, the
 * options or the installed packages have changed.
 */
export async function bundleService(request: BundleRequest): Promise<Bundle> {
  const entries = await entryPoints(request);
  const plugins = textAt(request.options, 'plugins');
  const key = hashOf([
    BUNDLER_VERSION,
    await installedPackages(request.serviceDir),
    JSON.stringify([entries, request.options]),
    plugins ? await hashOfFile(resolve(request.serviceDir, plugins)) : '',
  ]);
  const record = join(request.cacheDir, `${request.service}-${key}.json`);
  return (await unchanged(record)) ?? (await rebuild(request, entries, record));
}

async function entryPoints({ serviceDir, handlers, service }: BundleRequest): Promise<Record<string, string>> {
  const entries: Record<string, string> = {};
  for (const handler of handlers) {
    const name = handler.slice(0, handler.lastIndexOf('.'));
    const candidates = ['.ts', '.mts', '.js', '.mjs'].map((extension) => join(serviceDir, name + extension));
    const found = await firstThatExists(candidates);
    if (!found) throw new Error(`${service}: the handler ${handler} has no file ${name}.ts`);
    entries[name] = found;
  }
  return entries;
}

async function firstThatExists(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const exists = await access(path).then(
      () => true,
      () => false,
    );
    if (exists) return path;
  }
  return undefined;
}

async function rebuild(request: BundleRequest, entries: Record<string, string>, record: string): Promise<Bundle> {
  const unfinished = join(request.cacheDir, `unfinished-${randomUUID()}`);
  const options = await esbuildOptions(request);
  const result = await built({ ...options, entryPoints: entries, outdir: unfinished, metafile: true }).catch(
    (cause: Error) => {
      throw new Error(`${request.service} does not build: ${cause.message}`, { cause });
    },
  );
  const paths = ownInputs(result.metafile, request.serviceDir);
  const inputs = Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await hashOfFile(path)])));
  // Named by what went in, and never changed: another process may be running from it.
  const outdir = join(request.cacheDir, `${request.service}-${hashOf([record, JSON.stringify(inputs)])}`);
  await rename(unfinished, outdir).catch(() => rm(unfinished, { recursive: true }));
  const files = Object.fromEntries(Object.keys(entries).map((name) => [name, join(outdir, `${name}.mjs`)]));
  await writeFile(`${unfinished}.json`, JSON.stringify({ files, inputs }));
  await rename(`${unfinished}.json`, record);
  await removeOld(request);
  return { files };
}

let building = 0;

/** esbuild is a process of its own, which keeps more than a gigabyte: it ends with the last build. */
async function built(options: BuildOptions): Promise<BuildResult> {
  building += 1;
  try {
    return await build(options);
  } finally {
    building -= 1;
    if (building === 0) await stop();
  }
}

/** Bundles that were replaced long ago, or never finished. */
async function removeOld({ cacheDir, service }: BundleRequest): Promise<void> {
  const entries = await readdir(cacheDir, { withFileTypes: true });
  for (const entry of entries) {
    const path = join(cacheDir, entry.name);
    const isOurs = entry.name.startsWith(`${service}-`) || entry.name.startsWith('unfinished-');
    if (!entry.isDirectory() || !isOurs) continue;
    // Another process may have finished it, and so renamed it, since the folder was listed.
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > KEPT_MS) await rm(path, { recursive: true, force: true });
  }
}

async function esbuildOptions({ options, serviceDir, service }: BundleRequest): Promise<BuildOptions> {
  const own = Object.fromEntries(Object.entries(options).filter(([name]) => !PLUGIN_OPTIONS.has(name)));
  return {
    ...own,
    bundle: true,
    format: 'esm',
    platform: 'node',
    splitting: true,
    // A stack trace is read on the laptop far more often than bytes are counted.
    minify: false,
    sourcemap: 'linked',
    // Every thread parses the maps: without the sources in them, that is a tenth of the memory less.
    sourcesContent: false,
    outExtension: { '.js': '.mjs' },
    absWorkingDir: serviceDir,
    logLevel: 'silent',
    plugins: await pluginsOf(options.plugins, serviceDir, service),
  };
}

/** The plugin takes its esbuild plugins from a module: `plugins: ../../infra/esbuild-plugins.cjs`. */
async function pluginsOf(
  path: Json | undefined,
  serviceDir: string,
  service: string,
): Promise<BuildOptions['plugins']> {
  if (path === undefined) return [];
  if (typeof path !== 'string') throw new Error(`${service}: custom.esbuild.plugins must be the path of a module`);
  const loaded: unknown = require(resolve(serviceDir, path));
  const found = typeof loaded === 'function' ? loaded() : loaded;
  if (!Array.isArray(found)) throw new Error(`${service}: ${path} does not give a list of esbuild plugins`);
  return found;
}

/** The files that went in, without those of installed packages: the lockfile stands for them. */
function ownInputs(metafile: Metafile | undefined, serviceDir: string): string[] {
  return Object.keys(metafile?.inputs ?? {})
    .filter((path) => !path.includes('node_modules/') && !path.includes(':'))
    .map((path) => resolve(serviceDir, path));
}

async function unchanged(record: string): Promise<Bundle | undefined> {
  const known = await readRecord(record);
  const inputs = at(known, 'inputs');
  const files = at(known, 'files');
  if (!isJsonObject(inputs) || !isJsonObject(files)) return undefined;
  for (const [path, hash] of Object.entries(inputs)) {
    const now = await hashOfFile(path).catch(() => undefined);
    if (now !== hash) return undefined;
  }
  const paths: Record<string, string> = {};
  for (const [name, path] of Object.entries(files)) {
    if (typeof path !== 'string' || !(await firstThatExists([path]))) return undefined;
    paths[name] = path;
  }
  return { files: paths };
}

async function readRecord(path: string): Promise<Json | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseJson(text);
}

/** A hash of what npm installed: of the lockfile that is nearest above the service. */
async function installedPackages(dir: string): Promise<string> {
  const lockfile = join(dir, 'node_modules', '.package-lock.json');
  const found = await firstThatExists([lockfile]);
  if (found) return hashOfFile(found);
  const parent = dirname(dir);
  return parent === dir ? '' : installedPackages(parent);
}

async function hashOfFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 20);
}

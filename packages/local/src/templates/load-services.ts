import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { at, isJsonObject, type Json, parseJson, textAt, toJson } from '../json.ts';
import type { CompiledService, Template, TemplateResource } from './template.ts';

const require = createRequire(import.meta.url);
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', '.serverless', '.esbuild']);

export type LoadOptions = {
  /** Folder with one folder per service; those with a `serverless.yml` are loaded. */
  readonly servicesDir: string;
  /** Folders whose files the services' configurations include. */
  readonly sharedDirs: readonly string[];
  readonly cacheDir: string;
  readonly stage: string;
  /** Names of the services to load; all when absent. */
  readonly only?: readonly string[];
};

/** Every service's compiled template. A configuration that has not changed since the last call is not compiled again. */
export async function loadServices(options: LoadOptions): Promise<readonly CompiledService[]> {
  const shared = await Promise.all(options.sharedDirs.map((dir) => configurationFiles(dir)));
  const loaded: CompiledService[] = [];
  for (const name of await serviceNames(options)) {
    const dir = join(options.servicesDir, name);
    const files = [...(await configurationFiles(dir)), ...shared.flat()];
    loaded.push(await loadService({ name, dir, files, options }));
  }
  return loaded;
}

async function serviceNames({ servicesDir, only }: LoadOptions): Promise<string[]> {
  const entries = await readdir(servicesDir, { withFileTypes: true, recursive: true });
  const deployable = entries
    .filter((entry) => entry.name === 'serverless.yml' && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(servicesDir, entry.parentPath))
    .filter((name) => name !== '' && !name.includes('/'))
    .sort();
  for (const name of only ?? []) {
    if (!deployable.includes(name)) throw new Error(`There is no service "${name}" with a serverless.yml`);
  }
  return only ? deployable.filter((name) => only.includes(name)) : deployable;
}

type ServiceFiles = { name: string; dir: string; files: readonly string[]; options: LoadOptions };

async function loadService({ name, dir, files, options }: ServiceFiles): Promise<CompiledService> {
  const key = await contentHash(files, [name, options.stage, frameworkVersion(), COMPILER_VERSION]);
  const cached = join(options.cacheDir, `${name}-${key}.json`);
  const compiled = (await readCached(cached)) ?? (await compile(name, dir, options, cached));
  return {
    name,
    dir,
    stackName: textAt(compiled, 'stackName') ?? `${name}-${options.stage}`,
    template: templateOf(name, at(compiled, 'template')),
    esbuild: isJsonObject(at(compiled, 'esbuild')) ? toObject(at(compiled, 'esbuild')) : {},
  };
}

/** Raise it when compile-service.ts gives another template for the same files. */
const COMPILER_VERSION = '2';

async function compile(name: string, dir: string, options: LoadOptions, cached: string): Promise<Json> {
  // Loaded only when something has to be compiled: the framework takes a second to load.
  const { compileService } = await import('./compile-service.ts');
  try {
    const compiled = toJson(await compileService(dir, options.stage, options.cacheDir));
    await mkdir(options.cacheDir, { recursive: true });
    const unfinished = `${cached}.${process.pid}`;
    await writeFile(unfinished, JSON.stringify(compiled));
    await rename(unfinished, cached);
    return compiled;
  } catch (cause) {
    throw new Error(`services/${name}/serverless.yml: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

async function readCached(path: string): Promise<Json | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseJson(text);
}

async function configurationFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(dir, entry.name);
    if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) found.push(...(await configurationFiles(path)));
    if (entry.isFile() && /\.(ya?ml|json|cjs|js)$/.test(entry.name)) found.push(path);
  }
  return found.sort();
}

async function contentHash(files: readonly string[], salt: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(salt));
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    hash.update(`\0${file}\0${text}`);
    // What a configuration takes from the environment is part of what it says.
    for (const [, name = ''] of text.matchAll(/\$\{env:(\w+)/g)) hash.update(`\0${name}=${process.env[name] ?? ''}`);
  }
  return hash.digest('hex').slice(0, 24);
}

function frameworkVersion(): string {
  const manifest: { version: string } = require('osls/package.json');
  return manifest.version;
}

/** A template as the framework wrote it, checked. */
export function templateOf(name: string, value: Json | undefined): Template {
  const resources: Record<string, TemplateResource> = {};
  for (const [id, resource] of Object.entries(toObject(at(value, 'Resources')))) {
    const type = textAt(resource, 'Type');
    if (!type || !isJsonObject(resource)) throw new Error(`${name}: resource ${id} has no Type`);
    resources[id] = { ...resource, Type: type };
  }
  const outputs: Record<string, Template['Outputs'][string]> = {};
  for (const [id, output] of Object.entries(toObject(at(value, 'Outputs')))) {
    const exported = at(output, 'Export', 'Name');
    outputs[id] = { Value: at(output, 'Value') ?? null, ...(exported ? { Export: { Name: exported } } : {}) };
  }
  return { Resources: resources, Outputs: outputs };
}

function toObject(value: Json | undefined): Record<string, Json> {
  return isJsonObject(value) ? { ...value } : {};
}

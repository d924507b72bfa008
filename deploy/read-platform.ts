import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { eventData } from '@pardos/contracts/events/registry';
import { isJsonObject, type Json, type JsonObject, listAt, parseJson, textAt, toJson } from '@pardos/local/json';
import { unzipSync } from 'fflate';
import * as z from 'zod/mini';
import { PACKAGES, ROOT, serviceNames } from './package-services.ts';
import { type PackagedFunction, type Platform, type Recorded, resourcesOf, type Stack } from './platform.ts';

export const RECORDED = join(import.meta.dirname, 'recorded');

/** What was packaged, the code it was made of and what was recorded of it before. */
export function readPlatform(): Platform {
  const files = globSync(['services/*/src/**/*.ts', 'packages/{contracts,platform}/src/**/*.ts'], { cwd: ROOT });
  return {
    stacks: serviceNames().map(readStack),
    code: new Map(files.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')])),
    registry: registeredEvents(),
    graph: readFileSync(join(ROOT, 'schema', 'api.graphql'), 'utf8'),
    recorded: readRecorded(),
  };
}

function registeredEvents(): JsonObject {
  const schemas = Object.entries(eventData).map(([type, schema]) => [type, toJson(z.toJSONSchema(schema))]);
  return Object.fromEntries(schemas);
}

function readRecorded(): Recorded {
  return { events: readObject('events.json'), roles: readObject('roles.json'), graph: readText('api.graphql') };
}

function readText(name: string): string {
  const path = join(RECORDED, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function readObject(name: string): JsonObject {
  const recorded = parseJson(readText(name) || '{}');
  return isJsonObject(recorded) ? recorded : {};
}

function readStack(name: string): Stack {
  const folder = join(PACKAGES, name);
  const text = readFileSync(join(folder, 'cloudformation-template-update-stack.json'), 'utf8');
  const template = parseJson(text);
  if (!isJsonObject(template)) throw new Error(`${name}: no template was packaged`);
  const stack = { name, template, functions: [] };
  const unpacked = new Map<string, string>();
  const functions = resourcesOf(stack, 'AWS::Lambda::Function')
    .filter(({ properties }) => textAt(properties, 'Handler')?.startsWith('src/'))
    .map(({ id, properties }) => {
      const archive = join(folder, basename(textAt(properties, 'Code', 'S3Key') ?? ''));
      const code = unpacked.get(archive) ?? unpack(archive);
      unpacked.set(archive, code);
      return readFunction(name, id, { handler: textAt(properties, 'Handler') ?? '', code });
    });
  return { ...stack, functions };
}

/** Writes what is in an archive beside it. */
function unpack(archive: string): string {
  const folder = archive.replace(/\.zip$/, '');
  if (!existsSync(archive)) return folder;
  for (const [path, content] of Object.entries(unzipSync(readFileSync(archive)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function readFunction(service: string, id: string, { handler, code }: { handler: string; code: string }) {
  const path = join(code, `${handler.slice(0, handler.lastIndexOf('.'))}.mjs`);
  const found: PackagedFunction = { id, handler, bundle: undefined, sources: [], commands: [] };
  if (!existsSync(path)) return found;
  const inputs = inputsOf(service, path);
  const commands = inputs.flatMap((input) => {
    const [, client, command] = /@aws-sdk\/((?:client|lib)-[\w-]+)\/.*\/commands\/(\w+)Command\.js$/.exec(input) ?? [];
    return client === undefined || input.includes('nested-clients') ? [] : [`${client}/${command}`];
  });
  const sources = inputs.filter((input) => /^(services|packages)\//.test(input));
  return { ...found, bundle: path, sources: sources.toSorted(), commands: commands.toSorted() };
}

/** The files of which something is in the bundle, as its source map names them. */
function inputsOf(service: string, bundle: string): string[] {
  const map: Json = parseJson(readFileSync(`${bundle}.map`, 'utf8'));
  // The bundler works in `.esbuild/.build` of the service; the map's paths start from the bundle there.
  const built = join(ROOT, 'services', service, '.esbuild', '.build', bundle.slice(bundle.indexOf('src/handlers/')));
  return listAt(map, 'sources').map((source) => relative(ROOT, resolve(dirname(built), String(source))));
}

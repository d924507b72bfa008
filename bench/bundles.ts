import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { load } from 'js-yaml';

const require = createRequire(import.meta.url);
const root = resolve(import.meta.dirname, '..');
const budgets = { subgraphKb: 420, gatewayKb: 560, zipKb: 300 } as const;

type Row = { readonly name: string; readonly kb: number; readonly zipKb: number; readonly loadMs: string };

/** Prints what each function weighs as it is deployed, and fails when one is over its budget. */
async function main(): Promise<void> {
  const rows: Row[] = [];
  for (const handler of handlers()) rows.push(await measure(handler));
  console.log('| function | KB | zip KB | load ms |\n|---|---:|---:|---:|');
  for (const { name, kb, zipKb, loadMs } of rows) console.log(`| ${name} | ${kb} | ${zipKb} | ${loadMs} |`);
  const over = rows.flatMap(overBudget);
  for (const line of over) console.error(line);
  if (over.length > 0) process.exitCode = 1;
}

function handlers(): string[] {
  return readdirSync(join(root, 'services')).flatMap((service) => {
    const folder = join('services', service, 'src/handlers');
    return readdirOf(join(root, folder)).map((file) => join(folder, file));
  });
}

function readdirOf(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return []; // plataforma has no functions
  }
}

async function measure(handler: string): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    const { outputFiles } = await build({ ...deployedOptions(), entryPoints: [join(root, handler)], outdir: folder });
    const code = outputFiles?.find(({ path }) => path.endsWith('.mjs'))?.contents;
    if (code === undefined) throw new Error(`${handler}: no bundle`);
    const file = join(folder, 'bundle.mjs');
    writeFileSync(file, code);
    const name = handler.replace(/^services\/|src\/handlers\/|\.ts$/g, '');
    return { name, kb: kb(code.length), zipKb: kb(gzipSync(code).length), loadMs: loadMs(file) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What infra/esbuild.yml says, without its map: a map is not loaded until something throws. */
function deployedOptions(): BuildOptions {
  const raw: unknown = load(readFileSync(join(root, 'infra/esbuild.yml'), 'utf8'));
  if (typeof raw !== 'object' || raw === null) throw new Error('infra/esbuild.yml is not a map');
  const {
    plugins: _plugins,
    outputFileExtension: _extension,
    exclude: _exclude,
    ...own
  } = { ...raw } as BuildOptions & {
    outputFileExtension?: string;
    exclude?: string[];
  };
  return {
    ...own,
    sourcemap: false,
    write: false,
    outExtension: { '.js': '.mjs' },
    plugins: require(join(root, 'infra/esbuild-plugins.cjs')),
  };
}

/** The middle of five loads, each in a process of its own. */
function loadMs(file: string): string {
  const script = `const t=performance.now();await import(${JSON.stringify(file)});console.log(performance.now()-t);process.exit()`;
  const times = Array.from({ length: 5 }, () => {
    const env = { ...process.env, ...environment };
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env,
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(`${file} does not load: ${stderr.slice(0, 400)}`);
    return Number(stdout.trim().split('\n').at(-1));
  });
  return (times.sort((a, b) => a - b)[2] ?? Number.NaN).toFixed(0);
}

const url = 'https://example.com/graphql';
const doors = ['RESTAURANTES', 'MENU', 'ORDENES', 'ETAPAS', 'ESTADOS', 'NOTIFICACIONES', 'DASHBOARD'];
/** Any value in form: to load is not to call. */
const environment = {
  ...Object.fromEntries(doors.map((name) => [`DOOR_${name}`, url])),
  ...Object.fromEntries(
    'STAGE SERVICE TABLE_NAME DATA_ROLE_ARN BUS_NAME STAFF_CLIENT_ID CUSTOMER_CLIENT_ID ORDER_SECRET_ID STAFF_POOL_ID IMAGES_BUCKET ORDER_WORKFLOW_ARN DEFAULT_SHOP CONTACT_FUNCTION_ARN AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY'
      .split(' ')
      .map((name) => [name, 'x']),
  ),
  ...Object.fromEntries(['STAFF_ISSUER', 'CUSTOMER_ISSUER', 'IMAGES_BASE_URL', 'CLIENT_BASE_URL'].map((n) => [n, url])),
  SENDER: 'a@example.com',
  AWS_REGION: 'us-east-1',
};

function kb(bytes: number): number {
  return Math.round(bytes / 1024);
}

function overBudget({ name, kb: size, zipKb }: Row): string[] {
  const budget =
    name === 'gateway/graphql' ? budgets.gatewayKb : name.endsWith('/graphql') ? budgets.subgraphKb : Infinity;
  const found = size > budget ? [`${name}: ${size} KB, and may be ${budget}`] : [];
  return zipKb > budgets.zipKb ? [...found, `${name}: ${zipKb} KB zipped, and may be ${budgets.zipKb}`] : found;
}

await main();

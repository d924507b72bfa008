import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type SeedUser, seed } from '@pardos/demo/seed';
import { z } from 'zod';
import { type Cloud, startCloud } from '../cloud.ts';
import { startConsole } from '../console/start-console.ts';
import { checkPortsFree, portOf } from '../ports.ts';
import { serveExplorer } from '../web/explorer.ts';
import { appConfig, graphqlUrl } from './app-config.ts';
import { lockData } from './data-lock.ts';
import { readOptions, type StartOptions, USAGE } from './options.ts';
import { reloadOnSave } from './reload-on-save.ts';
import { prepareApps } from './serve-apps.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..', '..', '..');
/** As long as it takes to see that something failed, and not as long as the queues of a deployed stage wait. */
const REDELIVER_AFTER_SECONDS = 5;

const SeedUsers = z.array(
  z.object({ role: z.string(), name: z.string(), email: z.string(), password: z.string(), tenant: z.string() }),
);

type Closing = { close(): Promise<void> };

const opened: Closing[] = [];
let closing = false;

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('disconnect', () => void stop(0));
await main().catch(async (error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  if (process.env.DEBUG) console.error(error);
  await stop(1);
});

async function main(): Promise<void> {
  const options = read();
  const started = Date.now();
  if (!options.memory) await openData(options);

  const serveApps = prepareApps(REPOSITORY, options);
  console.log('Starting the services ...');
  const cloud = await startServices(options);
  const { customer, restaurant, consoleDir, makePages } = await serveApps(appConfig(cloud));
  opened.push(customer, restaurant);
  const consolePage = await startConsole({
    port: portOf('console', options.portBase),
    dir: consoleDir,
    inside: cloud.inside,
  });
  opened.push(consolePage);
  if (options.dev) opened.push(reloadOnSave(REPOSITORY, cloud));

  const users = await seedOnce(cloud, options);
  console.log(`
Ready in ${((Date.now() - started) / 1000).toFixed(1)} s. Stop with Ctrl-C.

  Customer app      ${customer.endpoint}
  Restaurant app    ${restaurant.endpoint}
  GraphQL           ${graphqlUrl(cloud)}
  GraphQL explorer  ${cloud.urls.api}/explorer/
  Mail inbox        ${cloud.urls.mail}
  Console           ${consolePage.endpoint}
`);
  if (!options.dev && users.length > 0) opened.push(makePages());
  for (const user of users) console.log(`  ${user.role.padEnd(15)} ${user.email.padEnd(36)} ${user.password}`);
}

function dataDirOf({ data }: StartOptions): string {
  return resolve(REPOSITORY, data ?? '.data');
}

async function openData(options: StartOptions): Promise<void> {
  const dataDir = dataDirOf(options);
  await checkPortsFree(options.portBase);
  await mkdir(dataDir, { recursive: true });
  const unlock = lockData(dataDir);
  opened.push({ close: async () => unlock() });
  if (!options.fresh) return;
  for (const name of await readdir(dataDir)) {
    if (name !== 'lock') await rm(join(dataDir, name), { recursive: true });
  }
}

async function startServices(options: StartOptions): Promise<Cloud> {
  const logPath = options.memory
    ? join(REPOSITORY, '.cache', `functions-${options.portBase}.log`)
    : join(dataDirOf(options), 'functions.log');
  await mkdir(dirname(logPath), { recursive: true });
  const logFile = createWriteStream(logPath);
  // Mails lead to the apps where they are served now.
  process.env.CLIENT_BASE_URL = `http://127.0.0.1:${portOf('customerApp', options.portBase)}`;
  process.env.STAFF_BASE_URL = `http://127.0.0.1:${portOf('restaurantApp', options.portBase)}`;
  const cloud = await startCloud({
    portBase: options.portBase,
    accessKeyId: 'LOCALPARDOS',
    redeliverAfterSeconds: REDELIVER_AFTER_SECONDS,
    retryDelayMs: 200,
    isStrict: options.strict,
    log: (line) => logFile.write(`${line}\n`),
    extendApi: (server) => serveExplorer(server, '/gateway/graphql'),
    ...(options.memory ? {} : { dataDir: dataDirOf(options) }),
  });
  opened.push(cloud);
  return cloud;
}

/** Fills a new cloud once. Who can sign in is kept beside the data, so that the next start need not ask. */
async function seedOnce(cloud: Cloud, options: StartOptions): Promise<readonly SeedUser[]> {
  const { memory, seed: wanted } = options;
  const seeded = join(dataDirOf(options), 'seeded.json');
  const kept = memory ? undefined : await readFile(seeded, 'utf8').catch(() => undefined);
  if (kept !== undefined) return SeedUsers.parse(JSON.parse(kept));
  if (!wanted) return [];
  console.log('Filling the restaurants with demo data ...');
  const log = (line: string) => console.log(`  ${line}`);
  const { users } = await seed({ apiUrl: graphqlUrl(cloud), env: cloud.env, exports: cloud.exports, log });
  // Orders can be placed when every service has heard of the branches and the menu.
  await cloud.idle();
  if (!memory) await writeFile(seeded, JSON.stringify(users, null, 2));
  return users;
}

function read(): StartOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
  }
}

/** The second signal does not wait for anything. */
async function stop(code: number): Promise<void> {
  if (closing) process.exit(130);
  closing = true;
  for (const part of opened.toReversed()) await part.close();
  process.exit(code);
}

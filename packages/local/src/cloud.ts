import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Clock, systemClock } from './clock.ts';
import type { Inside } from './console/inside.ts';
import { createRecorder } from './console/recorder.ts';
import { startExpiry } from './dynamodb/expire-items.ts';
import { startEventSources } from './event-sources/start-event-sources.ts';
import type { DeliveryHook } from './eventbridge/event-bus.ts';
import type { InvokeFunction } from './parts/part.ts';
import { checkPortsFree } from './ports.ts';
import type { Role } from './provision/cloud-parts.ts';
import { provisionStack } from './provision/provision-stack.ts';
import { quietWhenChanged, untilQuiet } from './quiescence.ts';
import { startParts } from './start-parts.ts';
import { loadServices } from './templates/load-services.ts';
import { orderStacks } from './templates/order-stacks.ts';

const REPOSITORY = join(import.meta.dirname, '..', '..', '..');
export const STAGE = 'local';

export type CloudOptions = {
  /** First port of the fixed layout; any free ports when absent. */
  readonly portBase?: number;
  /** Where everything is kept; in memory when absent. */
  readonly dataDir?: string;
  readonly clock?: Clock;
  /** A running DynamoDB Local to use, instead of starting one. */
  readonly dynamodb?: { readonly endpoint: string };
  /** Also the name of the database in DynamoDB Local: letters and digits. Random when absent. */
  readonly accessKeyId?: string;
  /** Folders under `services/` to run; all when absent. */
  readonly services?: readonly string[];
  /** Where services are; `services/` of the repository when absent. */
  readonly servicesDir?: string;
  /** First wait before a failed stream batch or asynchronous invocation is tried again. */
  readonly retryDelayMs?: number;
  /** One invocation at a time in a thread, and no thread for two functions, as on AWS. */
  readonly isStrict?: boolean;
  /** When a failed message comes back: 0, at once, when absent. `undefined` for its queue's visibility timeout. */
  readonly redeliverAfterSeconds?: number | undefined;
  /** Adds what else is served on the port of the HTTP APIs. */
  readonly extendApi?: (server: FastifyInstance) => Promise<void>;
  /** Gets every line that a function or a part writes. Silent when absent. */
  readonly log?: (line: string) => void;
};

export type Cloud = {
  /** The CloudFormation exports of all services. */
  readonly exports: Readonly<Record<string, string>>;
  /** Region, credentials and endpoints: the environment for SDK clients outside. */
  readonly env: Readonly<Record<string, string>>;
  readonly urls: { readonly api: string; readonly mail: string; readonly aws: string };
  /** The roles the templates declare, by ARN. */
  readonly roles: ReadonlyMap<string, Role>;
  /** The address of a service's HTTP API. */
  httpApi(service: string): string;
  /** The name of a service's table. */
  table(service: string): string;
  /** The address of a queue, by its name. */
  queueUrl(name: string): string;
  /** Calls a function by its name or ARN. */
  readonly invoke: InvokeFunction;
  /** Builds again what was changed on disk, and names the services whose functions run it from now on. */
  reload(): Promise<readonly string[]>;
  /** What the operations console looks at. */
  readonly inside: Inside;
  /** Resolves when nothing is in flight: tests wait on this instead of sleeping. */
  idle(): Promise<void>;
  /** Stands between the bus and its targets; without a hook every event is delivered once, at once. */
  onDeliver(hook: DeliveryHook | undefined): void;
  close(): Promise<void>;
};

/** Compiles the services' configuration and runs what it declares on this machine. */
export async function startCloud(options: CloudOptions = {}): Promise<Cloud> {
  if (options.portBase !== undefined) await checkPortsFree(options.portBase);
  const log = options.log ?? (() => {});
  const cacheDir = join(REPOSITORY, '.cache');
  const loading = loadServices({
    servicesDir: options.servicesDir ?? join(REPOSITORY, 'services'),
    sharedDirs: [join(REPOSITORY, 'infra')],
    cacheDir: join(cacheDir, 'templates'),
    stage: STAGE,
    ...(options.services ? { only: options.services } : {}),
  }).then(orderStacks);
  // It is awaited below, once the parts can be closed when it fails.
  loading.catch(() => {});
  const clock = options.clock ?? systemClock;
  const recorder = createRecorder(clock.now);
  const running = await startParts({
    ...options,
    clock,
    recorder,
    accessKeyId: options.accessKeyId ?? `LOCAL${randomBytes(8).toString('hex').toUpperCase()}`,
    cacheDir: join(cacheDir, 'functions'),
    retryDelayMs: options.retryDelayMs ?? 10,
    log,
  });
  const { parts, env } = running;
  const exports = new Map<string, string>();

  try {
    for (const service of await loading) await provisionStack(service, parts, exports);
    await parts.lambda.build();
    running.functionsReady();
  } catch (error) {
    await running.close();
    throw error;
  }
  const expiry = startExpiry(parts.expiringTables, { dynamodb: parts.dynamodb, clock, log });
  const sources = startEventSources(parts.eventSources, {
    clock,
    region: parts.region,
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
    dynamodbEndpoint: env.AWS_ENDPOINT_URL_DYNAMODB_STREAMS ?? '',
    queues: running.queueActions,
    invoke: parts.lambda.invoke,
    sendToQueue: running.sendToQueue,
    retryDelayMs: options.retryDelayMs ?? 10,
    redeliverAfterSeconds: 'redeliverAfterSeconds' in options ? options.redeliverAfterSeconds : 0,
    dataDir: options.dataDir && join(options.dataDir, 'streams'),
    log,
  });
  // What a function has just written waits in its service's stream.
  parts.lambda.onWrite((service) => {
    for (const source of sources) if (source.service === service) source.nudge();
  });

  const watched = {
    activities: () => [
      running.queueActivity(),
      ...[parts.gateway, parts.lambda, parts.asyncInvoker, parts.bus, parts.archives, expiry, ...sources].map((part) =>
        part.activity(),
      ),
    ],
    drain: () => Promise.all(sources.map((source) => source.drained())),
    workflowsIdle: running.workflowsIdle,
  };
  clock.onStep?.(quietWhenChanged(watched));

  return {
    exports: Object.fromEntries(exports),
    env,
    urls: { api: parts.gateway.endpoint, mail: running.mailUrl, aws: env.AWS_ENDPOINT_URL_LAMBDA ?? '' },
    roles: parts.roles,
    httpApi: (service) => parts.gateway.urlOf(service),
    table: (service) => known(parts.tables, service, 'table of the service'),
    queueUrl: (name) => known(parts.queueUrls, name, 'queue'),
    invoke: parts.lambda.invoke,
    reload: parts.lambda.rebuild,
    inside: { parts, queues: running.queues, mailUrl: running.mailUrl, clock, recorder },
    onDeliver: parts.bus.intercept,
    idle: () => untilQuiet(watched),
    async close() {
      const stopped = Promise.all(sources.map((source) => source.close()));
      expiry.close();
      await running.halt();
      await parts.lambda.close();
      await stopped;
      await running.close();
    },
  };
}

function known(registry: ReadonlyMap<string, string>, name: string, what: string): string {
  const found = registry.get(name);
  if (found === undefined)
    throw new Error(`There is no ${what} ${name}. There are: ${[...registry.keys()].join(', ')}`);
  return found;
}

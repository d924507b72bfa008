import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { isJsonObject, type Json } from '@pardos/local/json';
import {
  type Finding,
  type Gate,
  objectAt,
  type PackagedFunction,
  type Platform,
  resourcesOf,
  type Stack,
} from '../platform.ts';
import { resolveIn } from '../resolve.ts';

/** What Lambda adds to a function's environment. */
const lambdasOwn = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'a',
  AWS_SECRET_ACCESS_KEY: 'b',
  AWS_LAMBDA_FUNCTION_NAME: 'smoke',
};

/** A bundle that loaded with an environment loads with it again. */
const known = new Map<string, Promise<Loaded>>();

/** Every packaged handler, loaded as Lambda would: its file, its environment, its export. */
export const bundles: Gate = {
  name: 'packaged handlers load',
  proves:
    'every function’s file is in its package, and loads with exactly its template’s environment, giving a handler',
  async check(platform) {
    const findings: Finding[] = [];
    for (const stack of platform.stacks) {
      for (const fn of stack.functions) findings.push(...(await functionFindings(platform, stack, fn)));
    }
    return findings;
  },
};

async function functionFindings(platform: Platform, stack: Stack, fn: PackagedFunction): Promise<Finding[]> {
  const where = `${stack.name}/${fn.id}`;
  if (fn.bundle === undefined) return [{ where, what: `its package has no file for ${fn.handler}` }];
  const environment = environmentOf(platform, stack, fn.id);
  const key = JSON.stringify([fn.bundle, fn.handler, environment]);
  const loading = known.get(key) ?? loadHandler(fn.bundle, fn.handler, environment);
  known.set(key, loading);
  const { problem } = await loading;
  return problem === undefined ? [] : [{ where, what: problem }];
}

/** The environment that a function has by its template, and Lambda's own part. */
export function environmentOf(platform: Platform, stack: Stack, functionId: string): Record<string, string> {
  const template = resourcesOf(stack, 'AWS::Lambda::Function').find(({ id }) => id === functionId);
  const variables = resolveIn(platform, stack, objectAt(template?.properties, 'Environment', 'Variables'));
  const { NODE_OPTIONS: _, ...environment } = isJsonObject(variables) ? textsOf(variables) : {};
  return { ...lambdasOwn, ...environment };
}

function textsOf(variables: Readonly<Record<string, Json>>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
}

type Loaded = {
  /** What kept the module from giving its handler. */
  readonly problem?: string;
  /** How long it took, in milliseconds of a thread of its own. */
  readonly ms?: number;
};

/** Loads a packaged handler in a thread of its own. */
export function loadHandler(bundle: string, handler: string, env: Record<string, string>): Promise<Loaded> {
  const code = `const { parentPort, workerData: { url, name } } = require('node:worker_threads');
    const from = performance.now();
    import(url).then((module) => parentPort.postMessage({ said: typeof module[name], ms: performance.now() - from }),
      (error) => parentPort.postMessage({ said: String(error) }))
      .finally(() => process.exit());`;
  const workerData = { url: pathToFileURL(bundle).href, name: handler.slice(handler.lastIndexOf('.') + 1) };
  return new Promise((resolve) => {
    const worker = new Worker(code, { eval: true, env, workerData, stdout: true, stderr: true });
    worker.once('message', ({ said, ms }: { said: string; ms?: number }) =>
      resolve(said === 'function' ? { ms } : { problem: `does not load: ${said}` }),
    );
    worker.once('error', (error) => resolve({ problem: `does not load: ${error}` }));
    worker.once('exit', () => resolve({ problem: 'ended while it was loading' }));
  });
}

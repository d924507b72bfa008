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
const known = new Map<string, Promise<string | undefined>>();

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
  const template = resourcesOf(stack, 'AWS::Lambda::Function').find(({ id }) => id === fn.id);
  const variables = resolveIn(platform, stack, objectAt(template?.properties, 'Environment', 'Variables'));
  const { NODE_OPTIONS: _, ...environment } = isJsonObject(variables) ? textsOf(variables) : {};
  const key = JSON.stringify([fn.bundle, fn.handler, environment]);
  const loading = known.get(key) ?? load(fn.bundle, fn.handler, { ...lambdasOwn, ...environment });
  known.set(key, loading);
  const problem = await loading;
  return problem === undefined ? [] : [{ where, what: problem }];
}

function textsOf(variables: Readonly<Record<string, Json>>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)]));
}

/** What kept the module from giving its handler. */
function load(bundle: string, handler: string, env: Record<string, string>): Promise<string | undefined> {
  const code = `const { parentPort, workerData: { url, name } } = require('node:worker_threads');
    import(url).then((module) => parentPort.postMessage(typeof module[name]), (error) => parentPort.postMessage(String(error)))
      .finally(() => process.exit());`;
  const workerData = { url: pathToFileURL(bundle).href, name: handler.slice(handler.lastIndexOf('.') + 1) };
  return new Promise((resolve) => {
    const worker = new Worker(code, { eval: true, env, workerData, stdout: true, stderr: true });
    worker.once('message', (said: string) => resolve(said === 'function' ? undefined : `does not load: ${said}`));
    worker.once('error', (error) => resolve(`does not load: ${error}`));
    worker.once('exit', () => resolve('ended while it was loading'));
  });
}

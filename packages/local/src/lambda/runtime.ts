import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import type { InvokeFunction } from '../parts/part.ts';
import { type Bundle, bundleService } from './bundle-service.ts';
import { type FunctionThread, functionThread } from './function-thread.ts';
import type { LambdaObserver } from './lambda-observer.ts';
import { threadPool } from './thread-pool.ts';

/** A function as its template declares it. */
export type FunctionDeclaration = {
  readonly service: string;
  readonly serviceDir: string;
  readonly esbuild: JsonObject;
  readonly name: string;
  readonly arn: string;
  /** `src/handlers/graphql.handler` */
  readonly handler: string;
  readonly roleArn: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
};

export type RuntimeOptions = {
  readonly cacheDir: string;
  /** What Lambda itself puts into every function's environment: region, credentials, endpoints. */
  readonly environment: Readonly<Record<string, string>>;
  /** One invocation at a time in a thread, and no thread for two functions: dearer, and as on AWS. */
  readonly isStrict?: boolean | undefined;
  readonly log: (line: string) => void;
  /** Credentials of a role, for a function. */
  readonly tokenOf: (roleArn: string, functionName: string) => string;
  readonly observer?: LambdaObserver;
};

export type LambdaRuntime = ReturnType<typeof lambdaRuntime>;

/** Runs the declared functions: one thread per service and environment, or strictly as on AWS; started by invocations. */
export function lambdaRuntime(options: RuntimeOptions) {
  const functions = new Map<string, FunctionDeclaration>();
  const bundles = new Map<string, Promise<Bundle>>();
  const threads = new Map<string, FunctionThread>();
  const writeListeners = new Set<(service: string) => void>();
  let inFlight = 0;
  let count = 0;

  const find = (nameOrArn: string): FunctionDeclaration | undefined => functions.get(functionName(nameOrArn));
  const bundleOf = (fn: FunctionDeclaration): Promise<Bundle> => {
    const known = bundles.get(fn.service);
    if (known) return known;
    const handlers = [...functions.values()].filter((other) => other.service === fn.service).map((one) => one.handler);
    const bundle = bundleService({
      service: fn.service,
      serviceDir: fn.serviceDir,
      handlers: [...new Set(handlers)].sort(),
      options: fn.esbuild,
      cacheDir: options.cacheDir,
    });
    bundles.set(fn.service, bundle);
    return bundle;
  };
  const tokens = new Map<string, string>();
  const tokenOf = ({ name, roleArn }: FunctionDeclaration): string => {
    const token = tokens.get(name) ?? options.tokenOf(roleArn, name);
    tokens.set(name, token);
    return token;
  };
  const keyOf = (fn: FunctionDeclaration) => (options.isStrict ? fn.name : threadKey(fn));
  const threadOf = (fn: FunctionDeclaration) => {
    const key = keyOf(fn);
    const known = threads.get(key);
    if (known) return known;
    const neighbours = [...functions.values()].filter((other) => keyOf(other) === key);
    const isAlone = neighbours.every(({ roleArn }) => roleArn === fn.roleArn);
    const env = {
      ...options.environment,
      // What it signs for others (a link to upload a picture) carries its role, when the whole thread has one.
      ...(isAlone ? { AWS_SESSION_TOKEN: tokenOf(fn) } : {}),
      AWS_LAMBDA_FUNCTION_NAME: fn.name,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMb),
      ...fn.environment,
    };
    const thread = (options.isStrict ? threadPool : functionThread)({
      name: fn.service,
      memoryMb: fn.memoryMb,
      env,
      log: (line) => options.log(`${fn.service} | ${line}`),
      onWrite: () => {
        for (const listener of writeListeners) listener(fn.service);
      },
      onLine: ({ functionName = fn.name, ...line }) => options.observer?.onLine({ functionName, ...line }),
    });
    threads.set(key, thread);
    return thread;
  };

  const run = async (fn: FunctionDeclaration, payload: unknown): ReturnType<InvokeFunction> => {
    const bundle = await bundleOf(fn);
    const dot = fn.handler.lastIndexOf('.');
    const file = bundle.files[fn.handler.slice(0, dot)];
    if (!file) throw new Error(`${fn.name} is not in the bundle of ${fn.service}`);
    const id = randomUUID();
    const ended = options.observer?.onInvoke(fn.name, id);
    const outcome = await threadOf(fn).invoke({
      kind: 'invoke',
      id,
      file,
      exportName: fn.handler.slice(dot + 1),
      event: JSON.stringify(payload ?? null),
      context: {
        functionName: fn.name,
        functionArn: fn.arn,
        memoryLimitInMB: String(fn.memoryMb),
        timeoutMs: fn.timeoutSeconds * 1000,
        sessionToken: tokenOf(fn),
      },
    });
    ended?.(outcome);
    if ('payload' in outcome) return { payload: JSON.parse(outcome.payload) };
    options.log(`${fn.name} failed: ${(outcome.error.trace ?? [outcome.error.errorMessage]).join('\n')}`);
    return { payload: outcome.error, functionError: outcome.error };
  };

  return {
    declare(fn: FunctionDeclaration): void {
      functions.set(fn.name, fn);
    },
    find,
    list: () => [...functions.values()],
    /** Builds what has changed since the last start. Throws what does not build. */
    async build(): Promise<void> {
      await Promise.all([...functions.values()].map(bundleOf));
    },
    /** Builds again what was changed on disk; the next invocations run it. Names the services. Throws what does not build. */
    async rebuild(): Promise<string[]> {
      const oneOfEach = [...new Map([...functions.values()].map((fn) => [fn.service, fn])).values()];
      const changed = oneOfEach.map(async (fn) => {
        const before = await bundleOf(fn);
        bundles.delete(fn.service);
        const now = bundleOf(fn);
        // What does not build leaves the last good build in place.
        now.catch(() => bundles.set(fn.service, Promise.resolve(before)));
        return JSON.stringify((await now).files) === JSON.stringify(before.files) ? [] : [fn.service];
      });
      return (await Promise.all(changed)).flat();
    },
    /** Throws when there is no such function; a function that fails answers with `functionError`. */
    async invoke(nameOrArn: string, payload: unknown): ReturnType<InvokeFunction> {
      const fn = find(nameOrArn);
      if (!fn) throw new Error(`There is no function ${nameOrArn}`);
      inFlight += 1;
      count += 1;
      try {
        return await run(fn, payload);
      } catch (error) {
        const errorMessage = error instanceof Error ? error.message : String(error);
        const functionError = { errorType: 'Runtime.ImportModuleError', errorMessage };
        options.log(`${fn.name} failed: ${errorMessage}`);
        return { payload: functionError, functionError };
      } finally {
        inFlight -= 1;
      }
    },
    /** Called with the service whose functions have just written to a table. */
    onWrite(listener: (service: string) => void): void {
      writeListeners.add(listener);
    },
    activity: () => ({ inFlight, count }),
    async close(): Promise<void> {
      await Promise.all([...threads.values()].map((thread) => thread.close()));
    },
  };
}

function threadKey({ service, environment }: FunctionDeclaration): string {
  return `${service} ${JSON.stringify(environment)}`;
}

/** The name in `arn:aws:lambda:REGION:ACCOUNT:function:NAME[:QUALIFIER]`, or what was given. */
function functionName(nameOrArn: string): string {
  if (!nameOrArn.startsWith('arn:')) return nameOrArn.split(':')[0] ?? nameOrArn;
  return nameOrArn.split(':')[6] ?? nameOrArn;
}

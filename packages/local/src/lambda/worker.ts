import { AsyncLocalStorage } from 'node:async_hooks';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { callAsFunction } from './call-as-function.ts';
import { cpuShare } from './cpu-share.ts';
import { markLines } from './log-line.ts';
import type { FromWorker, FunctionError, InvocationContext, InvokeMessage, ToWorker } from './messages.ts';
import { onTableWrite } from './on-table-write.ts';

/**
 * The thread that runs the handlers of one service. Each invocation runs in its own async context, so that a promise
 * that is rejected with nobody waiting fails the invocation that made it, and not its neighbours.
 */
type Handler = (event: unknown, context: object) => unknown;

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread only');

type Invocation = InvocationContext & { readonly id: string };
const current = new AsyncLocalStorage<Invocation>();
const running = new Set<string>();
const cpu = cpuShare();

const answer = (message: FromWorker) => port.postMessage(message);

port.on('message', (message: ToWorker) => {
  if (message.kind === 'ping') return answer({ kind: 'pong', id: message.id });
  running.add(message.id);
  void current.run({ ...message.context, id: message.id }, () => invoke(message));
});

callAsFunction(() => current.getStore()?.sessionToken);
markLines([process.stdout, process.stderr], () => {
  const { id = '', functionName = '' } = current.getStore() ?? {};
  return running.has(id) ? { requestId: id, functionName } : undefined;
});
onTableWrite(() => answer({ kind: 'wrote' }));
process.on('unhandledRejection', (reason) => failUnhandled(reason));
process.on('uncaughtException', (error) => {
  failUnhandled(error);
  // What an uncaught exception leaves behind cannot be trusted: AWS replaces the environment too.
  setImmediate(() => process.exit(1));
});

async function invoke(message: InvokeMessage): Promise<void> {
  try {
    const handler = await loadHandler(message.file, message.exportName);
    answer({ kind: 'started', id: message.id });
    cpu.begin(message.id);
    const result = await handler(JSON.parse(message.event), contextOf(message.id, message.context));
    const payload = JSON.stringify(result) ?? 'null';
    settle(message.id, (cpuMs) => ({ kind: 'result', id: message.id, payload, cpuMs }));
  } catch (error) {
    settle(message.id, (cpuMs) => ({ kind: 'error', id: message.id, error: describe(error), cpuMs }));
  }
}

async function loadHandler(file: string, exportName: string): Promise<Handler> {
  const loaded: Record<string, unknown> = await import(pathToFileURL(file).href);
  const handler = loaded[exportName];
  if (!isHandler(handler)) throw new Error(`${file} does not export a function "${exportName}"`);
  return handler;
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function contextOf(awsRequestId: string, context: InvocationContext): object {
  const deadline = Date.now() + context.timeoutMs;
  return {
    awsRequestId,
    functionName: context.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: context.functionArn,
    memoryLimitInMB: context.memoryLimitInMB,
    logGroupName: `/aws/lambda/${context.functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

function failUnhandled(reason: unknown): void {
  const owner = current.getStore()?.id;
  const failed = owner !== undefined && running.has(owner) ? [owner] : [...running];
  const error: FunctionError = { ...describe(reason), errorType: 'Runtime.UnhandledPromiseRejection' };
  for (const id of failed) settle(id, (cpuMs) => ({ kind: 'error', id, error, cpuMs }));
  if (failed.length === 0) process.stderr.write(`Rejected after its invocation had ended: ${error.errorMessage}\n`);
}

function settle(id: string, message: (cpuMs: number) => FromWorker): void {
  if (running.delete(id)) answer(message(cpu.end(id)));
}

function describe(error: unknown): FunctionError {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error) };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
}

import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type LogLine, lineReader } from './log-line.ts';
import type { FromWorker, FunctionError, InvokeMessage, ToWorker } from './messages.ts';
import { untilStuck } from './until-stuck.ts';

export type Outcome = ({ readonly payload: string } | { readonly error: FunctionError }) & { readonly cpuMs?: number };

type Waiting = {
  readonly resolve: (outcome: Outcome) => void;
  readonly message: InvokeMessage;
  timer: NodeJS.Timeout;
  hasBegun: boolean;
  isSecondTry: boolean;
};

const EXITED = { errorType: 'Runtime.ExitError', errorMessage: 'The runtime exited before it answered' };
const LONGEST_START_MS = 60_000;
const LOOK_EVERY_MS = 250;

export type ThreadOptions = {
  /** Shown by the operating system, cut to 15 letters. */
  readonly name: string;
  readonly memoryMb: number;
  readonly env: Record<string, string>;
  readonly log: (line: string) => void;
  readonly onLine?: (line: LogLine) => void;
  /** Called when a function on the thread has written to a table. */
  readonly onWrite?: () => void;
};

export type FunctionThread = {
  readonly invoke: (message: InvokeMessage) => Promise<Outcome>;
  readonly close: () => Promise<void>;
};

/** One worker thread: it is started by the first invocation and started again after a crash. */
export function functionThread(options: ThreadOptions): FunctionThread {
  const waiting = new Map<string, Waiting>();
  /** Messages that the thread has sent, whatever they say. */
  let heard = 0;
  const suspects = new Set<Worker>();
  let worker: Worker | undefined;
  let closed = false;

  const receive = (message: FromWorker) => {
    heard += 1;
    if (message.kind === 'pong') return;
    if (message.kind === 'started') return begin(message.id);
    if (message.kind === 'wrote') return options.onWrite?.();
    const { cpuMs } = message;
    settle(
      message.id,
      message.kind === 'error' ? { error: message.error, cpuMs } : { payload: message.payload, cpuMs },
    );
  };
  const settle = (id: string, outcome: Outcome) => {
    const wait = waiting.get(id);
    if (!wait) return;
    waiting.delete(id);
    clearTimeout(wait.timer);
    wait.resolve(outcome);
  };
  /** As on AWS, loading the code is not part of the function's time. */
  const begin = (id: string) => {
    const wait = waiting.get(id);
    if (!wait) return;
    clearTimeout(wait.timer);
    wait.timer = limit(id, wait.message.context.timeoutMs);
    wait.hasBegun = true;
  };
  const limit = (id: string, ms: number) =>
    setTimeout(() => {
      const errorMessage = `${id} Task timed out after ${(ms / 1000).toFixed(2)} seconds`;
      settle(id, { error: { errorType: 'Sandbox.Timedout', errorMessage } });
      void replaceWhenStuck(id);
    }, ms);
  const hear = (line: LogLine) => {
    options.log(line.text);
    options.onLine?.(line);
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      // Seen by top and by the benchmark, which counts CPU by service.
      name: options.name,
      env: options.env,
      // The heap that Lambda would give it; a small young generation keeps nine idle services small.
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb, maxYoungGenerationSizeMb: 8 },
      // None of this process's own flags: a function sees what the template gives it.
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    forwardLines(started.stdout, lineReader(hear));
    forwardLines(started.stderr, lineReader(hear));
    started.on('message', receive);
    started.on('error', (error) => options.log(`the thread failed: ${error.stack ?? error.message}`));
    started.on('exit', () => {
      worker = undefined;
      for (const [id, wait] of [...waiting]) {
        // What had not begun cannot have ended the thread; unless it did so while its code was loaded, twice.
        if (wait.hasBegun || wait.isSecondTry || closed) settle(id, { error: EXITED });
        else {
          wait.isSecondTry = true;
          post(wait.message);
        }
      }
    });
    started.unref();
    return started;
  };
  const post = (message: ToWorker) => {
    worker ??= start();
    worker.postMessage(message);
  };

  return {
    /** Runs a handler. Answers with the function's error when it takes longer than its time-out. */
    invoke(message: InvokeMessage): Promise<Outcome> {
      return new Promise((resolve) => {
        if (closed) return resolve({ error: { errorType: 'Runtime.ExitError', errorMessage: 'The cloud is closed' } });
        const timer = limit(message.id, LONGEST_START_MS);
        waiting.set(message.id, { resolve, message, timer, hasBegun: false, isSecondTry: false });
        post(message);
      });
    },
    async close(): Promise<void> {
      closed = true;
      await worker?.terminate();
    },
  };

  /** A handler that only waits can be left waiting; one that never yields takes its neighbours with it. */
  async function replaceWhenStuck(id: string): Promise<void> {
    const suspect = worker;
    if (!suspect || suspects.has(suspect)) return;
    suspects.add(suspect);
    const before = heard;
    suspect.postMessage({ kind: 'ping', id } satisfies ToWorker);
    const isStuck = await untilStuck({
      cpuMs: () => cpuMsOf(suspect),
      hasSpoken: () => heard > before,
      pause: () => pause(LOOK_EVERY_MS, undefined, { ref: false }),
    });
    suspects.delete(suspect);
    if (isStuck) await suspect.terminate();
  }
}

/** Undefined for a thread that has ended. */
async function cpuMsOf(thread: Worker): Promise<number | undefined> {
  const usage = await thread.cpuUsage().catch(() => undefined);
  return usage && (usage.user + usage.system) / 1000;
}

function forwardLines(stream: Readable, log: (line: string) => void): void {
  createInterface({ input: stream }).on('line', log);
}

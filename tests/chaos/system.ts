import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import { descendantsOf, processBelow } from '../../bench/processes.ts';
import { endThreads } from './end-thread.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const START = join(ROOT, 'scripts', 'start.mjs');
/** Beyond the ports of the system itself. */
const INSPECT = 20;
const LOOK_MS = 10;

const Overview = z.object({ queues: z.object({ dead: z.int() }), events: z.object({ dead: z.int() }) });
const Machines = z.array(z.object({ arn: z.string() }));
const Functions = z.array(z.object({ service: z.string(), running: z.int() }));

export type System = ReturnType<typeof systemOn>;

/** `npm start` on data of its own, and what can be done to it from outside. */
export function systemOn({ portBase, dataDir }: { readonly portBase: number; readonly dataDir: string }) {
  const inspectPort = portBase + INSPECT;
  let child: ChildProcess | undefined;
  const server = () => processBelow(child?.pid ?? 0, ({ line }) => line.includes('cli/start.ts'));
  const ask = async <T extends z.ZodMiniType>(path: string, data: T): Promise<z.infer<T>> =>
    data.parse(await (await fetch(`http://127.0.0.1:${portBase + 10}/api/${path}`)).json());

  const start = async (): Promise<void> => {
    const args = [START, '--port-base', String(portBase), '--data', dataDir];
    const env = { ...process.env, NODE_OPTIONS: `--inspect-port=${inspectPort}` };
    child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    await readiness(child);
  };
  return {
    start,
    /** SIGKILL to every process of it, then a start on what is left. */
    async killAll(): Promise<void> {
      const root = child;
      if (!root?.pid) throw new Error('it does not run');
      const pids = [root.pid, ...descendantsOf(root.pid)];
      for (const pid of pids) killHard(pid);
      // The kernel takes its time to give back the memory of a process, and until then it holds the data.
      while (pids.some(isThere)) await pause(LOOK_MS);
      await start();
    },
    /** SIGKILL to Java alone. */
    killDatabase: () => killHard(processBelow(server(), ({ name }) => name === 'java')),
    /** Ends the threads of a service; the answer says how many. */
    endThreads: (service: string) => endThreads({ pid: server(), inspectPort }, service),
    /** Services that work right now, each as often as it has invocations under way. */
    async working(): Promise<string[]> {
      const functions = await ask('functions', Functions);
      return functions.flatMap(({ service, running }) => Array.from({ length: running }, () => service));
    },
    services: async () => [...new Set((await ask('functions', Functions)).map(({ service }) => service))],
    /** What was given up, and workflows that still run. */
    async leftOver(): Promise<{ dead: number; running: number }> {
      const { queues, events } = await ask('overview', Overview);
      const machines = await ask('machines', Machines);
      const running = await Promise.all(
        machines.map(({ arn }) =>
          ask(`executions?machine=${encodeURIComponent(arn)}&status=RUNNING`, z.array(z.unknown())),
        ),
      );
      return { dead: queues.dead + events.dead, running: running.flat().length };
    },
    async stop(): Promise<void> {
      const root = child;
      if (!root || root.exitCode !== null) return;
      const ended = once(root, 'exit');
      root.kill('SIGINT');
      await ended;
    },
  };
}

/** One that has just ended by itself is as good as killed. */
function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function readiness(child: ChildProcess): Promise<void> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Ready in')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`the system ended before it was ready:\n${output}`)));
  });
}

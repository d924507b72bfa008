import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LocalConfig, readLocalConfig } from '@pardos/demo/local-config';
import { processBelow, untilQuiet, usageOf } from './processes.ts';

const ROOT = join(import.meta.dirname, '..');
const START = join(ROOT, 'scripts', 'start.mjs');
const { values } = parseArgs({ strict: false, options: { 'port-base': { type: 'string', default: '4700' } } });
const PORT_BASE = Number(values['port-base']);
const LOG = join(ROOT, '.cache', `functions-${PORT_BASE}.log`);

export type RunningCloud = Awaited<ReturnType<typeof startRunningCloud>>;

/** `npm start`, in memory, as a process of its own: what the benchmark itself uses is not counted. */
export async function startRunningCloud() {
  await rm(LOG, { force: true });
  const child = spawn(process.execPath, [START, '--memory', '--port-base', String(PORT_BASE)], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const readySeconds = await readiness(child);
  const pid = processBelow(child.pid ?? 0, ({ line }) => line.includes('cli/start.ts'));
  const database = processBelow(pid, ({ name }) => name === 'java');
  const config: LocalConfig = await readLocalConfig(PORT_BASE);
  return {
    config,
    stepFunctionsUrl: `http://127.0.0.1:${PORT_BASE + 6}`,
    /** Seconds that it says it needed, demo data included. */
    readySeconds,
    node: () => usageOf(pid),
    database: () => usageOf(database),
    quiet: () => untilQuiet(() => usageOf(pid)),
    /** Calls to a table that operations have made, as their log lines say. */
    dataCalls: async () =>
      [...(await readFile(LOG, 'utf8')).matchAll(/"dataCalls":(\d+)/g)].reduce(
        (sum, [, calls]) => sum + Number(calls),
        0,
      ),
    async close() {
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}

async function readiness(child: ChildProcess): Promise<number> {
  let output = '';
  return await new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const seconds = /Ready in ([\d.]+) s/.exec(output)?.[1];
      if (seconds !== undefined) resolve(Number(seconds));
    });
    child.once('exit', () => reject(new Error(`the cloud ended before it was ready:\n${output}`)));
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** CPU milliseconds by thread name, and the memory in megabytes, of a Linux process since it began. */
export type Usage = { readonly threads: Readonly<Record<string, number>>; readonly memoryMb: number };

/** The kernel counts CPU in hundredths of a second on every Linux that Node runs on. */
const TICK_MS = 10;

/** What a process has used so far. Worker threads of the local cloud carry the name of their service. */
export function usageOf(pid: number): Usage {
  const threads: Record<string, number> = {};
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    threads[name] = (threads[name] ?? 0) + (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  }
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return { threads, memoryMb: Math.round(Number(resident) / 1024) };
}

/** All CPU of a usage, in milliseconds. */
export function totalMs({ threads }: Usage): number {
  return Object.values(threads).reduce((sum, ms) => sum + ms, 0);
}

export type Command = {
  /** The program's name. */
  readonly name: string;
  readonly line: string;
};

/** The process below another, at whatever depth, that runs what is looked for. */
export function processBelow(pid: number, isIt: (command: Command) => boolean): number {
  const found = descendantsOf(pid).find((child) => isIt(commandOf(child)));
  if (found === undefined) throw new Error(`what is looked for does not run below process ${pid}`);
  return found;
}

function commandOf(pid: number): Command {
  const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
  return { name: read('comm').trim(), line: read('cmdline') };
}

/** All processes below another. */
export function descendantsOf(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** Waits until a process uses next to nothing for half a second: nothing is under way any more. */
export async function untilQuiet(usage: () => Usage): Promise<void> {
  for (let quiet = 0; quiet < 5; ) {
    const before = totalMs(usage());
    await pause(100);
    quiet = totalMs(usage()) - before <= 10 ? quiet + 1 : 0;
  }
}

import type { Measured } from './measure.ts';

const head = [
  'operation'.padEnd(28),
  'Node CPU-ms',
  'of it gateway',
  'database CPU-ms',
  'p50 ms',
  'p99 ms',
  'per s',
  'data calls',
  'length',
  'where Node’s CPU goes',
];

/** The head of the table, which is Markdown. */
export function heading(): string {
  const line = `| ${head.join(' | ')} |`;
  return `${line}\n${line.replaceAll(/[^|]/g, '-')}`;
}

/** One measurement as a row. */
export function row(one: Measured): string {
  const cells = [
    one.name.padEnd(28),
    one.nodeMs.toFixed(2).padStart(11),
    (one.threads.gateway ?? 0).toFixed(2).padStart(13),
    one.databaseMs.toFixed(2).padStart(15),
    one.p50Ms.toFixed(1).padStart(6),
    one.p99Ms.toFixed(1).padStart(6),
    one.perSecond.toFixed(0).padStart(5),
    one.dataCalls.toFixed(1).padStart(10),
    String(one.length).padStart(6),
    shares(one.threads),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The threads that cost most, in milliseconds; V8's own are its compiler and its garbage collector. */
function shares(threads: Readonly<Record<string, number>>): string {
  return Object.entries(threads)
    .filter(([, ms]) => ms >= 0.05)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([name, ms]) => `${name === 'MainThread' ? 'local cloud' : name} ${ms.toFixed(1)}`)
    .join(', ');
}

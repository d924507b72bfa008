import type { Tone } from './chip.tsx';

type StatusWords = { readonly name: string; readonly tone: Tone };

const statuses: Readonly<Record<string, StatusWords>> = {
  RUNNING: { name: 'en curso', tone: 'new' },
  SUCCEEDED: { name: 'terminada', tone: 'ok' },
  FAILED: { name: 'fallida', tone: 'bad' },
  TIMED_OUT: { name: 'sin tiempo', tone: 'bad' },
  ABORTED: { name: 'detenida', tone: 'warn' },
};

/** How the status of an execution is told. */
export function statusWords(status: string): StatusWords {
  return statuses[status] ?? { name: status, tone: 'plain' };
}

import type { LambdaObserver } from '../lambda/lambda-observer.ts';
import { type RingBuffer, ringBuffer } from './ring-buffer.ts';

const INVOCATIONS_KEPT = 200;
const ERRORS_KEPT = 10;
const LINES_KEPT = 300;
const LONGEST_LINE = 4000;

export type Invocation = { readonly at: number; readonly ms: number; readonly cpuMs: number; readonly failed: boolean };
export type FunctionFailure = { readonly at: number; readonly requestId: string; readonly message: string };
export type RecordedLine = {
  /** Grows by one with each line of any function. */
  readonly seq: number;
  readonly at: number;
  readonly functionName: string;
  readonly requestId: string | undefined;
  readonly text: string;
};

/** What is known of one function since the start. */
export type FunctionRecord = {
  invocations: number;
  errors: number;
  running: number;
  /** Of all invocations. */
  cpuMs: number;
  readonly recent: RingBuffer<Invocation>;
  readonly failures: RingBuffer<FunctionFailure>;
  readonly lines: RingBuffer<RecordedLine>;
};

/** Keeps what functions did lately: their invocations, failures and lines. */
export function recordFunctions(now: () => number) {
  const records = new Map<string, FunctionRecord>();
  let seq = 0;

  const recordOf = (name: string): FunctionRecord => {
    const known = records.get(name);
    if (known) return known;
    const record = emptyRecord();
    records.set(name, record);
    return record;
  };

  const observer: LambdaObserver = {
    onLine({ functionName, requestId, text }) {
      seq += 1;
      recordOf(functionName).lines.push({ seq, at: now(), functionName, requestId, text: text.slice(0, LONGEST_LINE) });
    },
    onInvoke(name, requestId) {
      const record = recordOf(name);
      const at = now();
      const started = performance.now();
      record.running += 1;
      return (outcome) => {
        const failed = 'error' in outcome;
        const { cpuMs = 0 } = outcome;
        record.running -= 1;
        record.invocations += 1;
        record.errors += failed ? 1 : 0;
        record.cpuMs += cpuMs;
        record.recent.push({ at, ms: performance.now() - started, cpuMs, failed });
        if (!failed) return;
        const { trace, errorType, errorMessage } = outcome.error;
        const message = (trace?.join('\n') ?? `${errorType}: ${errorMessage}`).slice(0, LONGEST_LINE);
        record.failures.push({ at: now(), requestId, message });
      };
    },
  };

  return {
    observer,
    recordOf: (name: string): FunctionRecord => records.get(name) ?? emptyRecord(),
    /** Of all functions, oldest first. */
    lines: (): RecordedLine[] =>
      [...records.values()].flatMap(({ lines }) => lines.list()).sort((one, other) => one.seq - other.seq),
  };
}

function emptyRecord(): FunctionRecord {
  return {
    invocations: 0,
    errors: 0,
    running: 0,
    cpuMs: 0,
    recent: ringBuffer(INVOCATIONS_KEPT),
    failures: ringBuffer(ERRORS_KEPT),
    lines: ringBuffer(LINES_KEPT),
  };
}

import type { Outcome } from './function-thread.ts';
import type { LogLine } from './log-line.ts';

/** Hears what functions do. It must not throw. */
export type LambdaObserver = {
  onLine(line: LogLine & { readonly functionName: string }): void;
  /** Answers what is called with the outcome. */
  onInvoke(functionName: string, requestId: string): (outcome: Outcome) => void;
};

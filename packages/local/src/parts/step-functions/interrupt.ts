import type { Clock } from '../../clock.ts';
import { Interrupted } from './state-error.ts';

/** Stops everything that waits below it: an execution, or one of its branches. */
export type Interrupt = {
  stop(): void;
  /** Runs when stopped, at once if that is past; returns what takes it back. */
  onStop(run: () => void): () => void;
};

export function createInterrupt(outer?: Interrupt): Interrupt & { release(): void } {
  const waiting = new Set<() => void>();
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    for (const run of waiting) run();
    waiting.clear();
  };
  const release = outer?.onStop(stop) ?? (() => undefined);

  return {
    stop,
    release,
    onStop(run) {
      if (isStopped) run();
      else waiting.add(run);
      return () => waiting.delete(run);
    },
  };
}

/** Resolves at that time of the clock, at once if it is past, or rejects with Interrupted. */
export function sleepUntil(due: number, clock: Clock, interrupt: Interrupt): Promise<void> {
  if (due <= clock.now()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const cancel = clock.setTimeout(() => {
      forget();
      resolve();
    }, due - clock.now());
    const forget = interrupt.onStop(() => {
      cancel();
      reject(new Interrupted());
    });
  });
}

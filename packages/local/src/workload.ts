import type { Clock } from './clock.ts';
import type { Activity } from './quiescence.ts';

export type Workload = ReturnType<typeof workload>;

/** Counts what a part works on, and lets it wait for a later try on the cloud's clock. */
export function workload(clock: Clock) {
  const timers = new Set<() => void>();
  let inFlight = 0;
  let count = 0;

  return {
    activity: (): Activity => ({ inFlight, count }),
    async during<T>(run: () => Promise<T>): Promise<T> {
      inFlight += 1;
      count += 1;
      try {
        return await run();
      } finally {
        inFlight -= 1;
      }
    },
    /** For use within `during`. Nobody can wait for the end of it while the clock stands still: not in flight then. */
    wait(ms: number): Promise<void> {
      const resting = clock.standsStill ? 1 : 0;
      inFlight -= resting;
      return new Promise((resolve) => {
        const cancel = clock.setTimeout(() => {
          timers.delete(cancel);
          inFlight += resting;
          count += resting;
          resolve();
        }, ms);
        timers.add(cancel);
      });
    },
    /** What waits waits for ever. */
    close(): void {
      for (const cancel of timers) cancel();
      timers.clear();
    },
  };
}

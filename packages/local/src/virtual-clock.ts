import type { Clock } from './clock.ts';

type Timer = { readonly due: number; readonly order: number; readonly run: () => void };

/** A clock that stands still until `advance`: timers fire in the order of their due time, each at its own time. */
export function virtualClock(startMs: number): Clock & { advance(ms: number): Promise<void> } {
  const timers = new Set<Timer>();
  let now = startMs;
  let order = 0;

  return {
    standsStill: true,
    now: () => now,
    setTimeout(run, ms) {
      const timer = { due: now + Math.max(0, ms), order: order++, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const until = now + ms;
      await settle();
      for (let next = earliest(timers, until); next; next = earliest(timers, until)) {
        timers.delete(next);
        now = next.due;
        next.run();
        await settle();
      }
      now = until;
    },
  };
}

function earliest(timers: ReadonlySet<Timer>, until: number): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers) {
    if (timer.due > until) continue;
    if (!first || timer.due < first.due || (timer.due === first.due && timer.order < first.order)) first = timer;
  }
  return first;
}

/** Lets what a timer woke run before the next one fires. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
}

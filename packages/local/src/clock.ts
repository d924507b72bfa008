/** Where every part takes its time from, so that a test can move it. Milliseconds since the epoch. */
export type Clock = {
  now(): number;
  /** Runs once after `ms`; returns what cancels it. */
  setTimeout(run: () => void, ms: number): () => void;
  /** Time passes only when a test says so: what waits for it is not in flight. */
  readonly standsStill?: boolean;
};

/** Node fires a timer longer than this at once. */
const LONGEST_TIMER_MS = 2_000_000_000;

/** The machine's clock. A timer longer than Node can hold (24.8 days) is armed again until it is due. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout(run, ms) {
    const due = Date.now() + ms;
    let timer: NodeJS.Timeout;
    const arm = () => {
      const left = due - Date.now();
      timer = left > LONGEST_TIMER_MS ? setTimeout(arm, LONGEST_TIMER_MS) : setTimeout(run, Math.max(0, left));
    };
    arm();
    return () => clearTimeout(timer);
  },
};

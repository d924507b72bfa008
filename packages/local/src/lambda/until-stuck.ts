/** What is known of a thread from outside. */
export type Watched = {
  /** CPU milliseconds that it has used; undefined when it has ended. */
  readonly cpuMs: () => Promise<number | undefined>;
  /** True when it has said anything since the watch began: then it yields. */
  readonly hasSpoken: () => boolean;
  /** Lets some time pass. */
  readonly pause: () => Promise<void>;
};

/** So much work without a word is more than a backlog of invocations. */
const STUCK_AFTER_CPU_MS = 1_000;

/**
 * Watches a thread that was asked for a sign of life. True when it is stuck: it works and works and says nothing. One
 * that says nothing because the machine gives it no time to run is not: to end it would take its neighbours with it.
 */
export async function untilStuck({ cpuMs, hasSpoken, pause }: Watched): Promise<boolean> {
  const before = await cpuMs();
  for (;;) {
    await pause();
    const now = await cpuMs();
    if (hasSpoken() || before === undefined || now === undefined) return false;
    if (now - before >= STUCK_AFTER_CPU_MS) return true;
  }
}

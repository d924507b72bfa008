import { setTimeout as pause } from 'node:timers/promises';

export type Clock = ReturnType<typeof clockOf>;

/** Time as the simulation tells it: its minutes pass `speed` times as fast as real ones, and never past the deadline. */
export function clockOf(speed: number, deadline: number) {
  return {
    speed,
    /** Lets that many simulated minutes pass. */
    async minutes(minutes: number): Promise<void> {
      const left = Math.max(0, deadline - Date.now());
      await pause(Math.min((minutes * 60_000) / speed, left));
    },
  };
}

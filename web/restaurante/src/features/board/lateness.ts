/** How a task stands against its target; never shown by colour alone. */
export type Level = 'fresh' | 'onTime' | 'soon' | 'late';

export type Lateness = {
  readonly level: Level;
  /** Since it reached the stage. */
  readonly ageSeconds: number;
  /** To the target; negative when it has passed. */
  readonly leftSeconds: number;
  /** Part of the target that is used, 1 at the target. */
  readonly share: number;
  /** So late that it also pulses. */
  readonly urgent: boolean;
};

type Clocked = {
  readonly waitingSince?: string | null | undefined;
  readonly startedAt?: string | null | undefined;
  readonly targetSeconds: number;
};

const FRESH_BELOW = 0.15;
const SOON_FROM = 0.7;
const LATE_FROM = 1;
const URGENT_FROM = 1.3;

/** Wait and work count together: the target is of the stage, and the customer waits through both. */
export function latenessOf(stage: Clocked, now: number): Lateness {
  const ageSeconds = secondsSince(stage.waitingSince, now);
  const share = stage.targetSeconds > 0 ? ageSeconds / stage.targetSeconds : 0;

  return {
    level: levelOf(share, Boolean(stage.startedAt)),
    ageSeconds,
    leftSeconds: stage.targetSeconds - ageSeconds,
    share,
    urgent: share >= URGENT_FROM,
  };
}

/** Whole seconds from a moment to now; 0 when it has not come. */
export function secondsSince(moment: string | null | undefined, now: number): number {
  if (!moment) return 0;
  return Math.max(0, Math.floor((now - Date.parse(moment)) / 1000));
}

function levelOf(share: number, taken: boolean): Level {
  if (share >= LATE_FROM) return 'late';
  if (share >= SOON_FROM) return 'soon';
  return share < FRESH_BELOW && !taken ? 'fresh' : 'onTime';
}

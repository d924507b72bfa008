import { localDay } from '@pardos/web-ui/format.ts';

/** Lima keeps one offset all year. */
const OFFSET = '-05:00';
/** When a restaurant's day ends: after the last guest, before the first delivery of the next. */
const DAY_ENDS = '05:00';

/** The end of the business day that runs now: five in the morning in Lima. */
export function endOfBusinessDay(now: number): string {
  return next(DAY_ENDS, now);
}

/** The next time that a clock in Lima shows HH:MM. Null for what is no time. */
export function nextClock(clock: string, now: number): string | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(clock) ? next(clock, now) : null;
}

function next(clock: string, now: number): string {
  const today = Date.parse(`${localDay(now)}T${clock}:00${OFFSET}`);
  return new Date(today > now ? today : today + 24 * 3600_000).toISOString();
}

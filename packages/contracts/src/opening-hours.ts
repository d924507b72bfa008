import type { BranchSnapshot } from './events/snapshots.ts';
import { localTime } from './local-time.ts';

type Timetable = Pick<BranchSnapshot, 'hours' | 'pausedReason'>;
type Hours = BranchSnapshot['hours'][number];

export type Opening = { readonly open: true } | { readonly open: false; readonly opensAt: string | null };

const minutesADay = 24 * 60;

/**
 * Whether a branch takes orders at a moment, and when it opens next; null when nobody knows: it is paused, or has no
 * hours. Closing before opening means after midnight, closing at the opening time means all day, and 23:59 is
 * midnight itself, as forms write it.
 */
export function openingOf({ hours, pausedReason }: Timetable, at: Date): Opening {
  if (pausedReason !== null) return { open: false, opensAt: null };

  const { weekday, minutes } = localTime(at);
  const yesterday = ((weekday + 5) % 7) + 1;
  const open = hours.some(
    (entry) => isWithin(entry, weekday, minutes) || isWithin(entry, yesterday, minutes + minutesADay),
  );
  if (open) return { open: true };
  return { open: false, opensAt: nextOpening(hours, at) };
}

/** True when the entry is of that weekday and its span holds the minute, counted from that day's midnight. */
function isWithin(entry: Hours, weekday: number, minute: number): boolean {
  return entry.weekday === weekday && minute >= minuteOf(entry.opens) && minute < endOf(entry);
}

/** The earliest opening of the seven days that follow. */
function nextOpening(hours: readonly Hours[], at: Date): string | null {
  const { weekday, minutes } = localTime(at);
  const waits = hours.map((entry) => {
    const wait = ((entry.weekday - weekday + 7) % 7) * minutesADay + minuteOf(entry.opens) - minutes;
    return wait > 0 ? wait : wait + 7 * minutesADay;
  });
  if (waits.length === 0) return null;

  const minuteStart = at.getTime() - (at.getTime() % 60_000);
  return new Date(minuteStart + Math.min(...waits) * 60_000).toISOString();
}

function endOf({ opens, closes }: Hours): number {
  if (closes === '23:59') return minutesADay;
  const end = minuteOf(closes);
  return end > minuteOf(opens) ? end : end + minutesADay;
}

function minuteOf(hhmm: string): number {
  const [hour, minute] = hhmm.split(':');
  return Number(hour) * 60 + Number(minute);
}

import type { BranchSnapshot } from './events/snapshots.ts';
import { localTime } from './local-time.ts';

type Timetable = Pick<BranchSnapshot, 'hours' | 'pausedReason' | 'specialDays'>;
type Hours = BranchSnapshot['hours'][number];
type SpecialDays = NonNullable<BranchSnapshot['specialDays']>;

export type Opening = { readonly open: true } | { readonly open: false; readonly opensAt: string | null };

const minutesADay = 24 * 60;
const daysAhead = 21;

/**
 * Whether a branch takes orders at a moment, and when it opens next; null when nobody knows: it is paused, has no
 * hours, or stays closed for three weeks. Closing before opening means after midnight, closing at the opening time
 * means all day, and 23:59 is midnight itself, as forms write it. A special day has its own hours in place of those of
 * its weekday, or none.
 */
export function openingOf({ hours, pausedReason, specialDays = [] }: Timetable, at: Date): Opening {
  if (pausedReason !== null) return { open: false, opensAt: null };

  const { minutes } = localTime(at);
  const open =
    hoursOn(hours, specialDays, dayAfter(at, 0)).some((entry) => isWithin(entry, minutes)) ||
    hoursOn(hours, specialDays, dayAfter(at, -1)).some((entry) => isWithin(entry, minutes + minutesADay));
  if (open) return { open: true };
  return { open: false, opensAt: nextOpening(hours, specialDays, at) };
}

/** Peru has no summer time: a day is always as long. */
function dayAfter(at: Date, days: number) {
  return localTime(new Date(at.getTime() + days * minutesADay * 60_000));
}

/** The hours of one day. */
function hoursOn(
  hours: readonly Hours[],
  specialDays: SpecialDays,
  { day, weekday }: ReturnType<typeof localTime>,
): readonly Hours[] {
  const special = specialDays.find((each) => each.day === day);
  if (special === undefined) return hours.filter((entry) => entry.weekday === weekday);
  const { opens, closes } = special;
  return opens === null || closes === null ? [] : [{ weekday, opens, closes }];
}

/** True when the span holds the minute, counted from the midnight that its day begins with. */
function isWithin(entry: Hours, minute: number): boolean {
  return minute >= minuteOf(entry.opens) && minute < endOf(entry);
}

/** The earliest opening of the weeks that follow. */
function nextOpening(hours: readonly Hours[], specialDays: SpecialDays, at: Date): string | null {
  const { minutes } = localTime(at);
  const minuteStart = at.getTime() - (at.getTime() % 60_000);
  for (let days = 0; days <= daysAhead; days += 1) {
    const waits = hoursOn(hours, specialDays, dayAfter(at, days))
      .map((entry) => days * minutesADay + minuteOf(entry.opens) - minutes)
      .filter((wait) => wait > 0);
    if (waits.length > 0) return new Date(minuteStart + Math.min(...waits) * 60_000).toISOString();
  }
  return null;
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

import type { Clock } from '../clock.ts';

export type ScheduleTime = { readonly expression: string; readonly timezone: string };

const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const FIELDS = ['minute', 'hour', 'day', 'month', 'weekday', 'year'] as const;
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

type Moment = Readonly<Record<(typeof FIELDS)[number], number>>;

/** Runs at each time of a `rate(...)` or `cron(...)` expression, until the returned function is called. */
export function startSchedule(
  { expression, timezone }: ScheduleTime,
  clock: Clock,
  run: (at: number) => void,
): () => void {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  const period = rate ? Number(rate[1]) * (UNIT_MS[rate[2] ?? ''] ?? 0) : 60_000;
  const matches = rate ? () => true : cronMatcher(expression, timezone);
  let cancel = () => {};
  const arm = () => {
    const now = clock.now();
    const due = rate ? now + period : (Math.floor(now / 60_000) + 1) * 60_000;
    cancel = clock.setTimeout(() => {
      arm();
      if (matches(due)) run(due);
    }, due - now);
  };
  arm();
  return () => cancel();
}

/** AWS's cron: six fields, `?`, `L`, `#`-free; minutes in the given time zone. Throws for what it cannot read. */
export function cronMatcher(expression: string, timezone: string): (at: number) => boolean {
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1]?.split(/\s+/) ?? [];
  if (fields.length !== FIELDS.length) throw new Error(`"${expression}" is not a rate(...) or cron(...) expression`);
  const checks = FIELDS.map((name, index) => ({ name, accepts: fieldMatcher(fields[index] ?? '', name, expression) }));
  return (at) => {
    const moment = momentOf(at, timezone);
    return checks.every(({ name, accepts }) => accepts(moment[name]));
  };
}

function fieldMatcher(field: string, name: (typeof FIELDS)[number], expression: string): (value: number) => boolean {
  const ranges = field.split(',').map((part) => {
    const [, range = '', step] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? [];
    if (range === '*' || range === '?')
      return { from: name === 'day' || name === 'month' ? 1 : 0, to: 9999, step: Number(step ?? 1) };
    const [from = '', to] = range.split('-');
    const first = fieldValue(from, name);
    const last = to === undefined ? (step === undefined ? first : 9999) : fieldValue(to, name);
    if (Number.isNaN(first) || Number.isNaN(last)) throw new Error(`"${expression}": "${part}" is not supported here`);
    return { from: first, to: last, step: Number(step ?? 1) };
  });
  return (value) => ranges.some(({ from, to, step }) => value >= from && value <= to && (value - from) % step === 0);
}

/** AWS counts weekdays from 1 = Sunday; here from 0. */
function fieldValue(text: string, name: (typeof FIELDS)[number]): number {
  if (name === 'weekday') return WEEKDAYS.includes(text) ? WEEKDAYS.indexOf(text) : Number(text) - 1;
  if (name === 'month' && MONTHS.includes(text)) return MONTHS.indexOf(text) + 1;
  return Number(text);
}

function momentOf(at: number, timezone: string): Moment {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    weekday: 'short',
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    minute: Number(parts.minute),
    hour: Number(parts.hour),
    day: Number(parts.day),
    month: Number(parts.month),
    weekday: WEEKDAYS.indexOf((parts.weekday ?? '').toUpperCase()),
    year: Number(parts.year),
  };
}

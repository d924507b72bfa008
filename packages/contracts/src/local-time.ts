/** Peru keeps UTC−5 all year; tenants elsewhere would bring their own zone. */
export const timeZone = 'America/Lima';

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export type LocalTime = {
  /** 2026-11-24 */
  readonly day: string;
  /** 0 to 23 */
  readonly hour: number;
  /** Minutes since local midnight. */
  readonly minutes: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
};

/** A moment on the wall clock of the tenant. */
export function localTime(at: Date): LocalTime {
  const of = Object.fromEntries(parts.formatToParts(at).map((part) => [part.type, part.value]));
  const day = `${of.year}-${of.month}-${of.day}`;
  const hour = Number(of.hour);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return { day, hour, minutes: hour * 60 + Number(of.minute), weekday };
}

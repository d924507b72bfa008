const TIME_ZONE = 'America/Lima';

const hour = new Intl.DateTimeFormat('es-PE', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const second = new Intl.DateTimeFormat('es-PE', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const longDay = new Intl.DateTimeFormat('es-PE', {
  timeZone: TIME_ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const shortDay = new Intl.DateTimeFormat('es-PE', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});

/** Time of day in Lima as kitchens write it: 20:14. */
export function formatHour(at: string | number): string {
  return hour.format(new Date(at));
}

/** Time of day in Lima to the second: 19:09:12. */
export function formatSecond(at: string | number): string {
  return second.format(new Date(at));
}

/** A moment's day in Lima: martes, 24 de noviembre de 2026. */
export function formatLongDay(at: string | number): string {
  return longDay.format(new Date(at));
}

/** A calendar day of the graph: mar, 24 nov. */
export function formatShortDay(day: string): string {
  return shortDay.format(new Date(`${day}T00:00:00Z`));
}

/** First letters of the first two names: Rosa Quispe → RQ. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** First name: Rosa Quispe → Rosa. */
export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}

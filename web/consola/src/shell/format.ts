const clock = new Intl.DateTimeFormat('es-PE', {
  timeZone: 'America/Lima',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
  hourCycle: 'h23',
});
const count = new Intl.NumberFormat('es-PE');

/** Time of day in Lima to the millisecond: 19:42:07.310. */
export function formatInstant(at: number): string {
  return clock.format(at).replace(',', '.');
}

/** A short time: 0.4 ms, 12 ms, 1.53 s, 4 min. A dash when there is none. */
export function formatMs(ms: number | null): string {
  if (ms === null) return '–';
  if (ms < 10) return `${ms.toFixed(1)} ms`;
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(2)} s`;
  if (ms < 3_600_000) return `${Math.round(ms / 60_000)} min`;
  return `${(ms / 3_600_000).toFixed(1)} h`;
}

export function formatCount(number: number): string {
  return count.format(number);
}

/** A name without what all names of the platform begin and go on with: pardos-ordenes-local-publish → ordenes · publish. */
export function shortName(name: string): string {
  return name.replace(/^pardos-/, '').replace('-local-', ' · ');
}

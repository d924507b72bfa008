const TIME_ZONE = 'America/Lima';
const LOCALE = 'es-PE';

/** Made when first needed: each takes a phone longer than a whole page of React. */
const money = once(() => new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'PEN' }));
const time = momentFormat({ hour: 'numeric', minute: '2-digit', hour12: true });
const weekday = momentFormat({ weekday: 'long' });
const date = momentFormat({ day: 'numeric', month: 'long' });
const day = momentFormat({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'en-CA');

type Moment = string | number | Date;

/** An amount of céntimos as the graph writes it: S/, a no-break space, two decimals. */
export function formatMoney(amountMinor: number): string {
  return money().format(amountMinor / 100);
}

/** Time of day in Lima: 7:42 p. m. */
export function formatTime(at: Moment): string {
  return time().format(new Date(at));
}

/** Day of the month in Lima: 24 de noviembre. */
export function formatDate(at: Moment): string {
  return date().format(new Date(at));
}

/** Calendar day in Lima, as the graph takes it: 2026-11-24. */
export function localDay(at: Moment): string {
  return day().format(new Date(at));
}

/** A clock of whole seconds: 3:05, 61:40. Never negative. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A length of time in words: 40 s, 12 min, 1 h 5 min. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;

  const minutes = Math.round(whole / 60);
  if (minutes < 60) return `${minutes} min`;

  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

/** How long ago: hace 3 s, hace 4 min. Below a second: ahora. */
export function formatAgo(at: Moment, now: Moment): string {
  const seconds = Math.floor((new Date(now).getTime() - new Date(at).getTime()) / 1000);
  return seconds < 1 ? 'ahora' : `hace ${formatDuration(seconds)}`;
}

/** When something comes back or opens: hoy a las 12:00 p. m., mañana a las …, el sábado a las …, el 3 de enero a las …. */
export function formatWhen(at: Moment, now: Moment): string {
  const clock = `a las ${formatTime(at)}`;
  const days = dayNumber(at) - dayNumber(now);
  if (days === 0) return `hoy ${clock}`;
  if (days === 1) return `mañana ${clock}`;
  if (days > 1 && days < 7) return `el ${weekday().format(new Date(at))} ${clock}`;
  return `el ${formatDate(at)} ${clock}`;
}

/** A Peruvian mobile number, E.164 or bare, in groups of three: 987 654 321. */
export function formatPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^51(?=9\d{8}$)/, '');
  return digits.replace(/(\d{3})(?=\d)/g, '$1 ').trim();
}

/** One word or the other by the number: 1 producto, 4 productos. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function dayNumber(at: Moment): number {
  return Math.round(Date.parse(`${localDay(at)}T00:00:00Z`) / 86_400_000);
}

function momentFormat(options: Intl.DateTimeFormatOptions, locale = LOCALE) {
  return once(() => new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, ...options }));
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

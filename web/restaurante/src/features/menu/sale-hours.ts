import type { ProductEntry } from './catalogue.ts';

export type SaleHours = NonNullable<ProductEntry['hours']>[number];

const days = ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'] as const;
const plainDays = ['lun', 'mar', 'mie', 'jue', 'vie', 'sab', 'dom'];
const form = /^([a-zñáéíóú]{3})\p{L}*\s+((?:[01]?\d|2[0-3]):[0-5]\d)\s*-\s*((?:[01]?\d|2[0-3]):[0-5]\d)$/u;

/** lun 12:00-16:00 / sáb 12:00-18:00 */
export function hoursText(hours: readonly SaleHours[]): string {
  return hours.map(({ weekday, opens, closes }) => `${days[weekday - 1]} ${opens}-${closes}`).join(' / ');
}

/** The hours of such texts; null when one of them is written otherwise. */
export function readHours(parts: readonly string[]): SaleHours[] | null {
  const hours = parts.flatMap((part) => {
    const [, day = '', opens, closes] = form.exec(part.trim().toLowerCase()) ?? [];
    const weekday = plainDays.indexOf(day.normalize('NFD').replace(/\p{M}/gu, '')) + 1;
    if (weekday === 0 || opens === undefined || closes === undefined) return [];
    return [{ weekday, opens: opens.padStart(5, '0'), closes: closes.padStart(5, '0') }];
  });
  return hours.length === parts.length ? hours : null;
}

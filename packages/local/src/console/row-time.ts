import { isJsonArray, isJsonObject, type Json, textAt } from '../json.ts';

/** Times that are promises, not facts. */
const AHEAD = new Set(['promisedAt', 'leaseUntil']);

/**
 * When a row was written, as far as it says so itself: when the event that it carries happened, or the latest time
 * that it speaks of and that is over. 0 when it speaks of none.
 */
export function rowTime(row: Json, now: number): number {
  const occurred = Date.parse(textAt(row, 'event', 'occurredAt') ?? '');
  return Number.isNaN(occurred) ? Math.max(0, ...timesIn(row).filter((time) => time <= now)) : occurred;
}

function timesIn(value: Json): number[] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? [Date.parse(value)] : [];
  if (isJsonArray(value)) return value.flatMap(timesIn);
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => (AHEAD.has(name) ? [] : timesIn(inner)));
}

import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { type JsonObject, parseJson } from '../json.ts';
import { openDays } from './day-files.ts';
import { matchesPattern } from './match-pattern.ts';
import { BusEvent } from './put-events.ts';

/** An archive as its template declares it. */
export type ArchiveDeclaration = {
  readonly name: string;
  readonly arn: string;
  readonly busName: string;
  readonly busArn: string;
  readonly description?: string | undefined;
  /** Every event when absent. */
  readonly pattern?: JsonObject | undefined;
  /** 0 = for ever. */
  readonly retentionDays: number;
};
export type Archive = ReturnType<typeof openArchive>;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The events of a bus, kept by the day of their time until their retention is over. */
export function openArchive(declared: ArchiveDeclaration, { clock, dataDir }: { clock: Clock; dataDir?: string }) {
  const store = openDays(dataDir && join(dataDir, 'archives', declared.name));
  const oldest = () => (declared.retentionDays === 0 ? 0 : clock.now() - declared.retentionDays * DAY_MS);
  const forgetOld = () => {
    for (const day of store.days()) if (Date.parse(day) + DAY_MS <= oldest()) store.drop(day);
  };
  /** Oldest minute first, as EventBridge replays. */
  const minutesOf = (day: string, from: number, to: number): (readonly [number, BusEvent[]])[] => {
    const minutes = new Map<number, BusEvent[]>();
    for (const event of store.lines(day).flatMap(readEvent)) {
      const at = Date.parse(event.time);
      if (at < Math.max(from, oldest()) || at > to) continue;
      const minute = Math.floor(at / MINUTE_MS) * MINUTE_MS;
      const others = minutes.get(minute);
      if (others) others.push(event);
      else minutes.set(minute, [event]);
    }
    return [...minutes].sort(([a], [b]) => a - b);
  };
  let today = '';

  return {
    ...declared,
    /** Keeps the event when it is one of the archive's. It is written down when this returns. */
    keep(event: BusEvent): void {
      if (declared.pattern && !matchesPattern(declared.pattern, event)) return;
      store.append(dayOf(Date.parse(event.time)), JSON.stringify(event));
      const now = dayOf(clock.now());
      if (now !== today) forgetOld();
      today = now;
    },
    /** The events from one time to another, minute by minute. */
    *minutes(from: number, to: number): Generator<readonly [number, BusEvent[]]> {
      for (const day of store.days()) {
        if (day >= dayOf(from) && day <= dayOf(to)) yield* minutesOf(day, from, to);
      }
    },
    size(): { events: number; bytes: number } {
      forgetOld();
      const lines = store.days().flatMap((day) => store.lines(day));
      return { events: lines.length, bytes: lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) };
    },
  };
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function readEvent(line: string): BusEvent[] {
  try {
    return [BusEvent.parse(parseJson(line))];
  } catch {
    // The process ended while it was written: it was never accepted.
    return [];
  }
}

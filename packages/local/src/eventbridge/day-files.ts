import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export type Days = {
  /** Oldest first. */
  days(): string[];
  /** Written when it returns. */
  append(day: string, line: string): void;
  /** The lines of a day, in the order they came. May hold one that was cut short. */
  lines(day: string): string[];
  drop(day: string): void;
};

const MOST_IN_MEMORY = 50_000;

/** Lines of text by day (`2026-03-01`): a file per day, so that a day is forgotten as one. In memory without a folder. */
export function openDays(dir: string | undefined): Days {
  return dir === undefined ? inMemory() : onDisk(dir);
}

function onDisk(dir: string): Days {
  mkdirSync(dir, { recursive: true });
  const fileOf = (day: string) => join(dir, `${day}.jsonl`);

  return {
    days: () =>
      readdirSync(dir)
        .map((file) => file.replace('.jsonl', ''))
        .sort(),
    // A line end on both sides: one that was cut short by the end of the process does not spoil the next.
    append: (day, line) => appendFileSync(fileOf(day), `\n${line}\n`),
    lines: (day) =>
      readFileSync(fileOf(day), 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
    drop: (day) => rmSync(fileOf(day), { force: true }),
  };
}

/** The newest lines only: a long run must not fill the memory. */
function inMemory(): Days {
  let kept: { readonly day: string; readonly line: string }[] = [];

  return {
    days: () => [...new Set(kept.map(({ day }) => day))].sort(),
    append: (day, line) => {
      kept.push({ day, line });
      if (kept.length > 2 * MOST_IN_MEMORY) kept = kept.slice(-MOST_IN_MEMORY);
    },
    lines: (day) => kept.filter((one) => one.day === day).map(({ line }) => line),
    drop: (day) => {
      kept = kept.filter((one) => one.day !== day);
    },
  };
}

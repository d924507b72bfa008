import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type Journal<Entry> = {
  /** Written when it returns. After `close` it is ignored: what still runs then is of no consequence. */
  append(entry: Entry): void;
  close(): void;
};

type Kept<Entry> = {
  readonly dataDir: string | undefined;
  readonly name: string;
  readonly parse: (line: unknown) => Entry;
  /** Reads what was written before and says what is still worth keeping. */
  readonly restore: (entries: readonly Entry[]) => readonly Entry[];
};

/** An append-only file of JSON lines, compacted when opened; without a directory it keeps nothing. */
export function openJournal<Entry>({ dataDir, name, parse, restore }: Kept<Entry>): Journal<Entry> {
  if (dataDir === undefined) return { append: () => undefined, close: () => undefined };

  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, `${name}.jsonl`);
  const kept = restore(linesOf(path).map(parse));
  writeFileSync(`${path}.new`, kept.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  renameSync(`${path}.new`, path);
  const file = openSync(path, 'a');
  let isOpen = true;

  return {
    append: (entry) => {
      if (isOpen) writeSync(file, `${JSON.stringify(entry)}\n`);
    },
    close: () => {
      isOpen = false;
      closeSync(file);
    },
  };
}

function linesOf(path: string): unknown[] {
  const text = readIfThere(path);
  // What follows the last line end was being written when the machine stopped.
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Journal<Entry> = {
  /** All or nothing is written when it returns. After `close` it is ignored: what still runs then is of no consequence. */
  append(...entries: readonly Entry[]): void;
  close(): void;
};

type Kept<Entry> = {
  readonly dataDir: string | undefined;
  readonly name: string;
  readonly parse: (line: unknown) => Entry;
  /** Reads what was written before. */
  readonly restore: (entries: readonly Entry[]) => void;
  /** What makes the state of this moment: all that is still worth keeping. */
  readonly live: () => Iterable<Entry>;
  /** How much more than twice what is alive may be written before the file is made anew. */
  readonly slackBytes?: number;
};

const SLACK_BYTES = 4 * 1024 * 1024;

/**
 * An append-only file of JSON lines; without a directory it keeps nothing. It is written anew, with what is alive only,
 * when opened and whenever it has grown to more than twice that. What was appended is safe from the end of this process,
 * however it comes; it is not synced, so not from that of the machine.
 */
export function openJournal<Entry>(kept: Kept<Entry>): Journal<Entry> {
  const { dataDir, name, slackBytes = SLACK_BYTES } = kept;
  if (dataDir === undefined) return { append: () => undefined, close: () => undefined };

  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, `${name}.jsonl`);
  kept.restore(linesOf(path).map(kept.parse));
  let file: number | undefined;
  let bytes = 0;
  let mostBytes = 0;
  let isDue = false;
  const compact = () => {
    const text = [...kept.live()].map(lineOf).join('');
    // The old file is whole until the new one takes its name.
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
    if (file !== undefined) closeSync(file);
    file = openSync(path, 'a');
    bytes = Buffer.byteLength(text);
    mostBytes = 2 * bytes + slackBytes;
    isDue = false;
  };
  compact();

  return {
    append: (...entries) => {
      if (file === undefined) return;
      const text = entries.map(lineOf).join('');
      try {
        writeFileSync(file, text);
      } catch (error) {
        // Half a line in the middle would make the file unreadable.
        ftruncateSync(file, bytes);
        throw error;
      }
      bytes += Buffer.byteLength(text);
      if (bytes <= mostBytes || isDue) return;
      isDue = true;
      // Not at once: whoever appends may not have changed its state yet.
      setImmediate(() => file !== undefined && compact());
    },
    close: () => {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

function lineOf(entry: unknown): string {
  return `${JSON.stringify(entry)}\n`;
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

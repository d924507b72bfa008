import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Journal, openJournal } from '../src/parts/journal.ts';

const Entry = z.object({ key: z.string(), value: z.string() });
type Entry = z.infer<typeof Entry>;

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

function open(slackBytes?: number): { journal: Journal<Entry>; state: Map<string, string> } {
  const state = new Map<string, string>();
  const journal = openJournal<Entry>({
    dataDir,
    name: 'some',
    parse: (line) => Entry.parse(line),
    restore: (entries) => {
      for (const { key, value } of entries) state.set(key, value);
    },
    live: () => [...state].map(([key, value]) => ({ key, value })),
    ...(slackBytes === undefined ? {} : { slackBytes }),
  });
  return { journal, state };
}
const file = () => join(dataDir, 'some.jsonl');

describe('a journal', () => {
  it('has written what it was given when it returns', () => {
    const { journal } = open();
    journal.append({ key: 'a', value: '1' }, { key: 'b', value: '2' });
    expect(readFileSync(file(), 'utf8').split('\n')).toHaveLength(3);
    expect(open().state).toEqual(new Map(Object.entries({ a: '1', b: '2' })));
  });

  it('opens without the line that was being written when the process ended, and goes on after it', () => {
    open().journal.append({ key: 'a', value: '1' });
    appendFileSync(file(), '{"key":"b","val');
    // A compaction that did not come to its end.
    writeFileSync(`${file()}.new`, '{"key":"z"');

    const again = open();
    expect(again.state).toEqual(new Map([['a', '1']]));
    again.journal.append({ key: 'c', value: '3' });
    expect([...open().state.keys()]).toEqual(['a', 'c']);
  });

  it('stays small over a long run, and loses nothing by that', async () => {
    const { journal, state } = open(10_000);
    let largest = 0;
    for (let turn = 0; turn < 20_000; turn += 1) {
      const entry = { key: `k${turn % 50}`, value: String(turn) };
      journal.append(entry);
      state.set(entry.key, entry.value);
      if (turn % 20 === 0) await new Promise((next) => setImmediate(next));
      largest = Math.max(largest, statSync(file()).size);
    }
    // Twice what is alive (50 lines of at most 32 bytes), the slack, and what was written within one turn.
    expect(largest).toBeLessThan(2 * 50 * 32 + 10_000 + 20 * 32 + 32);
    expect(open().state).toEqual(state);
  });

  it('is silent once it is closed', () => {
    const { journal } = open();
    journal.close();
    journal.close();
    journal.append({ key: 'a', value: '1' });
    expect(open().state.size).toBe(0);
  });
});

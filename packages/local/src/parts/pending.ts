import { z } from 'zod';
import { openJournal } from './journal.ts';

/** Work that was accepted and is not done: what a part owes, also after it was ended in the middle of it. */
export type Pending<Work> = {
  /** Written down when it returns. Each needs an id of its own. */
  add(...work: readonly Work[]): void;
  done(id: string): void;
  /** What was owed when the journal was opened, oldest first; once. */
  takeRestored(): readonly Work[];
  close(): void;
};

type Options<Work> = { readonly dataDir: string | undefined; readonly name: string; readonly work: z.ZodType<Work> };

/** Keeps accepted work until it is done; over a restart too when it has a directory. */
export function openPending<Work extends { readonly id: string }>(options: Options<Work>): Pending<Work> {
  const Entry = z.union([z.object({ add: options.work }), z.object({ done: z.string() })]);
  const owed = new Map<string, Work>();
  let restored: Work[] = [];
  const journal = openJournal<z.infer<typeof Entry>>({
    ...options,
    parse: (line) => Entry.parse(line),
    restore: (entries) => {
      for (const entry of entries) {
        if ('add' in entry) owed.set(entry.add.id, entry.add);
        else owed.delete(entry.done);
      }
      restored = [...owed.values()];
    },
    live: () => [...owed.values()].map((add) => ({ add })),
  });

  return {
    add(...work) {
      for (const one of work) owed.set(one.id, one);
      journal.append(...work.map((add) => ({ add })));
    },
    done(id) {
      if (owed.delete(id)) journal.append({ done: id });
    },
    takeRestored: () => restored.splice(0),
    close: journal.close,
  };
}

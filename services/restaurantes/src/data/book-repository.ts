import { bodyHash } from '@pardos/platform/body-hash';
import { absent, always, type Key, type Store, versionIs } from '@pardos/platform/store';
import * as z from 'zod/mini';
import { Sheet, yearOf } from '../domain/complaint.ts';

export type BookRepository = ReturnType<typeof bookOf>;

export type Attempt = { readonly key: string; readonly bodyHash: string };

const Earlier = z.object({ bodyHash: z.string(), sheet: z.object({ PK: z.string(), SK: z.string() }) });
const Counter = z.object({ version: z.int() });

const DAY_SECONDS = 24 * 3600;

/** The Libro de Reclamaciones of one tenant: a run of sheets for each branch and year, without gaps. */
export function bookOf(store: Store, tenantId: string) {
  const book = (branchId: string, year: string) => `T#${tenantId}#BOOK#${branchId}#${year}`;
  const counter = (branchId: string, year: string): Key => ({ PK: book(branchId, year), SK: 'COUNT' });
  const attemptKey = (key: string): Key => ({ PK: `T#${tenantId}#BOOKKEY#${key}`, SK: 'KEY' });
  const sheetKey = (sheet: Sheet): Key => ({
    PK: book(sheet.branchId, yearOf(new Date(sheet.filedAt))),
    SK: `SHEET#${sheet.number}`,
  });

  return {
    /** The sheet that an attempt has already given, with the hash of its body; null when it is new. */
    async earlier(key: string): Promise<{ readonly bodyHash: string; readonly sheet: Sheet } | null> {
      const item = await store.get(attemptKey(key));
      if (item === undefined) return null;
      const known = Earlier.parse(item);
      const sheet = await store.get(known.sheet);
      if (sheet === undefined) throw new Error('an attempt of the book leads to no sheet');
      return { bodyHash: known.bodyHash, sheet: Sheet.parse(sheet) };
    },

    /** How many sheets a branch has in a year. */
    async count(branchId: string, year: string): Promise<number> {
      const item = await store.get(counter(branchId, year));
      return item === undefined ? 0 : Counter.parse(item).version;
    },

    /** Writes the next sheet, or nothing: false when another one took its number, or the attempt gave one already. */
    async add(sheet: Sheet, sequence: number, attempt: Attempt): Promise<boolean> {
      const key = sheetKey(sheet);
      const ttl = Math.floor(Date.parse(sheet.filedAt) / 1000) + 2 * DAY_SECONDS;
      const count = counter(sheet.branchId, yearOf(new Date(sheet.filedAt)));
      return await store.write([
        { put: { ...count, version: sequence }, when: versionIs(sequence - 1) },
        { put: { ...key, ...sheet }, when: absent },
        { put: { ...attemptKey(attempt.key), bodyHash: attempt.bodyHash, sheet: key, ttl }, when: absent },
      ]);
    },

    /** Remembers that the copy went out. */
    async copySent(sheet: Sheet): Promise<void> {
      await store.write([{ put: { ...sheetKey(sheet), ...sheet, copySent: true }, when: always }]);
    },

    /** Counts a sheet for an address today, and says which it is. The address is not kept. */
    async countFor(email: string, day: string, at: Date): Promise<number> {
      const key = { PK: `T#${tenantId}#BOOKRATE#${bodyHash(email.toLowerCase())}#${day}`, SK: 'COUNT' };
      return await store.increment(key, 'count', Math.floor(at.getTime() / 1000) + 2 * DAY_SECONDS);
    },
  };
}

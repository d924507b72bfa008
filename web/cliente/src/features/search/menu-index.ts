import { distance, plainText, wordsOf } from './search-words.ts';

export type Searchable = {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly description: string;
};

export type MenuIndex = {
  /** Ids of what matches every word, best first. */
  readonly find: (text: string) => readonly string[];
};

type Entry = { readonly id: string; readonly fields: readonly (readonly [weight: number, words: readonly string[]])[] };

const NAME = 8;
const CATEGORY = 4;
const DESCRIPTION = 2;

/** An index over the menu. A hundred products are looked through word by word faster than a key is released. */
export function menuIndex(products: readonly Searchable[]): MenuIndex {
  const entries: readonly Entry[] = products.map(({ id, name, category, description }) => ({
    id,
    fields: [
      [NAME, plainText(name).split(' ')],
      [CATEGORY, plainText(category).split(' ')],
      [DESCRIPTION, plainText(description).split(' ')],
    ],
  }));

  return {
    find: (text) => {
      const wanted = wordsOf(text);
      if (wanted.length === 0) return [];
      return entries
        .map((entry) => ({ id: entry.id, score: scoreOf(entry, wanted) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .map(({ id }) => id);
    },
  };
}

/** Zero when one of the words is nowhere in it. */
function scoreOf(entry: Entry, wanted: readonly (readonly string[])[]): number {
  const scores = wanted.map((names) => Math.max(...names.map((name) => wordScore(entry, name))));
  return scores.includes(0) ? 0 : scores.reduce((total, score) => total + score, 0);
}

function wordScore({ fields }: Entry, wanted: string): number {
  return Math.max(
    ...fields.map(([weight, words]) => weight * Math.max(0, ...words.map((word) => likeness(word, wanted)))),
  );
}

/** 1 for the word, less for its beginning, less for a slip of the finger, 0 for another word. */
function likeness(word: string, wanted: string): number {
  if (word === wanted) return 1;
  if (/\d/.test(wanted)) return wanted.length > 1 && word.startsWith(wanted) ? 0.8 : 0;
  if (word.startsWith(wanted)) return 0.8;
  const slips = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2;
  if (slips === 0) return 0;
  if (distance(word, wanted, slips) <= slips) return 0.5;
  // Still being typed: the beginning of a longer word, with a slip in it.
  const beginning = word.slice(0, wanted.length);
  return word.length > wanted.length && distance(beginning, wanted, 1) <= 1 ? 0.4 : 0;
}

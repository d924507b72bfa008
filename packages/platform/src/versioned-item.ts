import { always, type Item, type Key, type Store, versionIs, type Write } from './store.ts';

/** Values that one warm function keeps. */
const maxKept = 200;

type Versioned = { readonly version: number };

/**
 * A large item that changes seldom and is read often. Beside it lies a small one with its version: who reads asks for
 * that, and for the large one only when it is news. What is kept is never shown without asking the table first.
 */
export function versionedItem<Value extends Versioned>(parse: (item: Item) => Value) {
  const kept = new Map<string, Value>();

  const keep = (key: Key, value: Value): Value => {
    const oldest = kept.keys().next();
    if (kept.size >= maxKept && !oldest.done) kept.delete(oldest.value);
    kept.set(key.PK, value);
    return value;
  };

  return {
    versionKey,

    /** The value whose version was just read from `versionKey`; null when there is none yet. */
    async current(store: Store, key: Key, version: Item | undefined): Promise<Value | null> {
      if (version === undefined) return null;
      const known = kept.get(key.PK);
      if (known !== undefined && known.version === version.version) return known;
      const item = await store.get(key);
      return item === undefined ? null : keep(key, parse(item));
    },

    /** Both items in place of the version before; 0 = there is none. */
    writes(key: Key, item: Record<string, unknown> & Versioned, before: number): Write[] {
      return [
        { put: { ...item, ...key }, when: versionIs(before) },
        { put: { ...versionKey(key), version: item.version }, when: always },
      ];
    },
  };
}

function versionKey({ PK, SK }: Key): Key {
  return { PK, SK: `${SK}#VERSION` };
}

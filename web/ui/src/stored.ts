import { useSyncExternalStore } from 'react';

type Schema<T> = { readonly safeParse: (value: unknown) => { success: true; data: T } | { success: false } };

type StoredOptions<T> = {
  /** Carries the version of its form: a new form is a new key. */
  readonly key: string;
  readonly schema: Schema<T>;
  /** What there is when nothing is stored, or what is stored is not in form. */
  readonly empty: T;
  readonly area?: 'device' | 'visit';
};

export type Stored<T> = {
  readonly read: () => T;
  readonly write: (value: T) => void;
  /** Where there is no device: on a page made ahead. */
  readonly empty: T;
  readonly subscribe: (listener: () => void) => () => void;
};

const listeners = new Map<string, Set<() => void>>();
const withoutStorage = new Map<string, string>();

/** A value kept on the device (or for this visit), checked whenever it is read, shared by all who read it. */
export function storedValue<T>({ key, schema, empty, area = 'device' }: StoredOptions<T>): Stored<T> {
  const last: { raw: string | null | undefined; value: T } = { raw: undefined, value: empty };

  const read = () => {
    const raw = readRaw(area, key);
    if (raw === last.raw) return last.value;
    last.raw = raw;
    last.value = parsed(raw, schema, empty);
    return last.value;
  };

  const write = (value: T) => {
    writeRaw(area, key, JSON.stringify(value));
    for (const listener of listeners.get(key) ?? []) listener();
  };

  return { read, write, empty, subscribe: (listener) => subscribe(key, listener) };
}

/** Reads a stored value and follows it, also when another tab writes it. */
export function useStored<T>(stored: Stored<T>): readonly [T, (value: T) => void] {
  return [useSyncExternalStore(stored.subscribe, stored.read, () => stored.empty), stored.write];
}

function subscribe(key: string, listener: () => void): () => void {
  const own = listeners.get(key) ?? new Set();
  listeners.set(key, own.add(listener));
  const onStorage = (event: StorageEvent) => {
    if (event.key === key || event.key === null) listener();
  };
  window.addEventListener('storage', onStorage);
  return () => {
    own.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

function parsed<T>(raw: string | null, schema: Schema<T>, empty: T): T {
  if (raw === null) return empty;
  try {
    const result = schema.safeParse(JSON.parse(raw));
    return result.success ? result.data : empty;
  } catch {
    return empty;
  }
}

// Storage throws where the browser forbids it; the page then remembers for as long as it is open.
function readRaw(area: 'device' | 'visit', key: string): string | null {
  const kept = withoutStorage.get(key);
  if (kept !== undefined) return kept;
  try {
    return storageOf(area).getItem(key);
  } catch {
    return null;
  }
}

function writeRaw(area: 'device' | 'visit', key: string, raw: string): void {
  try {
    storageOf(area).setItem(key, raw);
    withoutStorage.delete(key);
  } catch {
    withoutStorage.set(key, raw);
  }
}

function storageOf(area: 'device' | 'visit'): Storage {
  return area === 'device' ? localStorage : sessionStorage;
}

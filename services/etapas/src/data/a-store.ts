import type { Item, Key, Range, Store, Write } from '@pardos/platform/store';

const nameOf = ({ PK, SK }: Key) => `${PK} ${SK}`;

/** A table in memory, for tests: transactions with the conditions that this service's writes have. */
export function aStore(): Store {
  const items = new Map<string, Item>();

  function holds(write: Write): boolean {
    if (!('when' in write)) return true;
    const { expression, values } = write.when;
    const item = items.get(nameOf('put' in write ? write.put : write.check));
    if (expression === 'attribute_not_exists(PK)') return item === undefined;
    if (expression === '#name = :value') return item?.[write.when.names?.['#name'] ?? ''] === values?.[':value'];
    return true;
  }

  return {
    calls: () => 0,
    get: async (key) => items.get(nameOf(key)),
    getMany: async () => [],
    increment: async () => 0,
    query: async ({ pk, prefix = '' }: Range) =>
      [...items.values()]
        .filter(({ PK, SK }) => PK === pk && SK.startsWith(prefix))
        .sort((a, b) => (a.SK < b.SK ? -1 : 1)),
    async write(writes) {
      if (!writes.every(holds)) return false;
      for (const write of writes) if ('put' in write) items.set(nameOf(write.put), write.put);
      return true;
    },
  };
}

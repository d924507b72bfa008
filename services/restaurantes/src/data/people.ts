import type { DomainEvent } from '@pardos/contracts/events/event';
import { outboxRow } from '@pardos/platform/outbox';
import { type Store, versionIs } from '@pardos/platform/store';
import { noneEnded, type Sessions } from '../domain/sessions.ts';
import type { Staff } from '../domain/shop.ts';
import { mostPeople } from '../domain/staff-rules.ts';
import { itemOf, keys, read } from './table.ts';

export type People = ReturnType<typeof peopleOf>;

export type PersonChange = {
  readonly person: Staff;
  /** Those of the tenant, one version further: changes of people happen one after another. */
  readonly sessions: Sessions;
  readonly events: readonly DomainEvent[];
};

/** The people of one tenant, and whose sessions were ended. */
export function peopleOf(store: Store, tenantId: string) {
  return {
    /** Everybody, the suspended too. */
    async all(): Promise<readonly Staff[]> {
      const items = await store.query({ ...keys.people(tenantId), limit: mostPeople });
      return items.map(read.person);
    },

    async sessions(): Promise<Sessions> {
      const item = await store.get(keys.sessions(tenantId));
      return item === undefined ? noneEnded : read.sessions(item);
    },

    /** Writes the next version of a person with its events, or nothing: false when anybody of the tenant changed since. */
    async save({ person, sessions, events }: PersonChange): Promise<boolean> {
      const key = keys.person(tenantId, person.id);
      return await store.write([
        { put: itemOf(key, person), when: versionIs(person.version - 1) },
        { put: itemOf(keys.sessions(tenantId), sessions), when: versionIs(sessions.version - 1) },
        ...events.map((event) => outboxRow(key.PK, event)),
      ]);
    },
  };
}

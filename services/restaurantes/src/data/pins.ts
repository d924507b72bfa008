import type { DomainEvent } from '@pardos/contracts/events/event';
import { outboxRow } from '@pardos/platform/outbox';
import { type Item, type Store, versionIs } from '@pardos/platform/store';
import { noPin, type Pin } from '../domain/pin.ts';
import { noTries, type PinTries } from '../domain/pin-tries.ts';
import type { Screen } from '../domain/screen.ts';
import type { Staff } from '../domain/shop.ts';
import { mostPeople } from '../domain/staff-rules.ts';
import { keys, read } from './table.ts';

export type Pins = ReturnType<typeof pinsOf>;

/** Whoever says to be in front of a screen, and how often somebody said so wrongly. */
export type PinScene = {
  readonly screen: Screen | null;
  readonly person: Staff | null;
  readonly pin: Pin;
  readonly tries: PinTries;
};

/** The PINs of one tenant's people, and the tries at them. */
export function pinsOf(store: Store, tenantId: string) {
  return {
    /** Ids of those who have a PIN. */
    async holders(): Promise<ReadonlySet<string>> {
      const items = await store.query({ ...keys.pins(tenantId), limit: mostPeople });
      return new Set(items.map(read.pin).flatMap(({ staffId, hash }) => (hash === null ? [] : [staffId])));
    },

    async find(staffId: string): Promise<Pin> {
      const item = await store.get(keys.pin(tenantId, staffId));
      return item === undefined ? noPin(staffId) : read.pin(item);
    },

    /** All that a try is judged by, in one read. */
    async scene(screenId: string, staffId: string): Promise<PinScene> {
      const at = sceneKeys(tenantId, screenId, staffId);
      const items = await store.getMany(Object.values(at));
      const find = <T>(key: { PK: string; SK: string }, parse: (item: Item) => T): T | null => {
        const item = items.find(({ PK, SK }) => PK === key.PK && SK === key.SK);
        return item === undefined ? null : parse(item);
      };
      return {
        screen: find(at.screen, read.screen),
        person: find(at.person, read.person),
        pin: find(at.pin, read.pin) ?? noPin(staffId),
        tries: {
          person: find(at.ofPerson, read.tries) ?? noTries,
          screen: find(at.ofScreen, read.tries) ?? noTries,
        },
      };
    },

    /** Writes the next version of a PIN, or nothing: false when it changed meanwhile. */
    async save(pin: Pin, event: DomainEvent): Promise<boolean> {
      const key = keys.pin(tenantId, pin.staffId);
      return await store.write([
        { put: { ...key, ...pin }, when: versionIs(pin.version - 1) },
        outboxRow(key.PK, event),
      ]);
    },

    /** Counts a try before it is answered. False when another was counted meanwhile: then it is judged again. */
    async count(screenId: string, staffId: string, tries: PinTries, events: readonly DomainEvent[]): Promise<boolean> {
      const { ofPerson, ofScreen } = sceneKeys(tenantId, screenId, staffId);
      return await store.write([
        { put: { ...ofPerson, ...tries.person }, when: versionIs(tries.person.version - 1) },
        { put: { ...ofScreen, ...tries.screen }, when: versionIs(tries.screen.version - 1) },
        ...events.map((event) => outboxRow(ofPerson.PK, event)),
      ]);
    },
  };
}

function sceneKeys(tenantId: string, screenId: string, staffId: string) {
  return {
    screen: keys.screen(tenantId, screenId),
    person: keys.person(tenantId, staffId),
    pin: keys.pin(tenantId, staffId),
    ofPerson: keys.tries(tenantId, screenId, staffId),
    ofScreen: keys.tries(tenantId, screenId, null),
  };
}

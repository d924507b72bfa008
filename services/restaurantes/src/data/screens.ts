import type { DomainEvent } from '@pardos/contracts/events/event';
import { outboxRow } from '@pardos/platform/outbox';
import { absent, type Store, versionIs } from '@pardos/platform/store';
import { mostScreens, type Screen } from '../domain/screen.ts';
import type { Sessions } from '../domain/sessions.ts';
import { itemOf, keys, read } from './table.ts';

export type Screens = ReturnType<typeof screensOf>;

/** The shared screens of one tenant's branches. */
export function screensOf(store: Store, tenantId: string) {
  return {
    /** All, the revoked too. */
    async all(): Promise<readonly Screen[]> {
      const items = await store.query({ ...keys.screens(tenantId), limit: mostScreens });
      return items.map(read.screen);
    },

    /** False when it was there already. */
    async add(screen: Screen, event: DomainEvent): Promise<boolean> {
      const key = keys.screen(tenantId, screen.id);
      return await store.write([{ put: { ...key, ...screen }, when: absent }, outboxRow(key.PK, event)]);
    },

    /** Writes a revoked screen and ends its session, or nothing: false when either changed meanwhile. */
    async revoke(screen: Screen, sessions: Sessions, event: DomainEvent): Promise<boolean> {
      const key = keys.screen(tenantId, screen.id);
      return await store.write([
        { put: { ...key, ...screen }, when: versionIs(screen.version - 1) },
        { put: itemOf(keys.sessions(tenantId), sessions), when: versionIs(sessions.version - 1) },
        outboxRow(key.PK, event),
      ]);
    },
  };
}

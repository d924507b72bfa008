import type { DomainEvent } from '@pardos/contracts/events/event';
import { always, type Write } from './store.ts';

const threeDays = 3 * 24 * 3600;

/** The row that makes an event leave with the change it tells: in the same transaction or not at all. */
export function outboxRow(pk: string, event: DomainEvent): Write {
  const ttl = Math.floor(Date.parse(event.occurredAt) / 1000) + threeDays;
  return { put: { PK: pk, SK: `OUTBOX#${event.id}`, event, ttl }, when: always };
}

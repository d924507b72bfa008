import type { DomainEvent } from '@pardos/contracts/events/event';
import type { Mail } from '@pardos/contracts/mail';
import type { RequestContext } from '@pardos/platform/request';
import { tenantStore } from '@pardos/platform/tenant-store';
import { type InboxRepository, inboxOf } from './data/inbox-repository.ts';
import { type SendKeyRepository, sendKeysOf } from './data/send-key-repository.ts';
import type { Contact } from './domain/contact.ts';
import type { Place } from './domain/templates/order-link.ts';

/** What the use cases of people get. */
export type Context = RequestContext & { readonly inbox: InboxRepository };

/** The outside world, as the use case of an event needs it. */
export type Outside = {
  readonly place: Place;
  /** Who ordered; null when nobody is known. Asked of ordenes when sending: events carry no addresses. */
  contactOf(tenantId: string, orderId: string): Promise<Contact | null>;
  sendMail(mail: Mail): Promise<void>;
};

/** What the use cases of events get. */
export type EventContext = Outside & {
  readonly inbox: InboxRepository;
  readonly sendKeys: SendKeyRepository;
  now(): Date;
};

/** The context of a request. */
export function contextOf(request: RequestContext): Context {
  return { ...request, inbox: inboxOf(request.store, request.caller.tenantId) };
}

/** The context of an event. */
export function eventContextOf({ tenantId }: DomainEvent, outside: Outside): EventContext {
  const store = tenantStore(tenantId);
  const inbox = inboxOf(store, tenantId);
  return { ...outside, inbox, sendKeys: sendKeysOf(store, tenantId, inbox), now: () => new Date() };
}

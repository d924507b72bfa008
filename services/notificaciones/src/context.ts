import type { DomainEvent } from '@pardos/contracts/events/event';
import type { Mail } from '@pardos/contracts/mail';
import { addressHash, signMailToken } from '@pardos/platform/mail-token';
import type { RequestContext } from '@pardos/platform/request';
import { tenantStore } from '@pardos/platform/tenant-store';
import { type FollowedOrders, followedOrdersOf } from './data/followed-orders.ts';
import { type InboxRepository, inboxOf } from './data/inbox-repository.ts';
import { type Inboxes, inboxesOf } from './data/inboxes.ts';
import { mailPreferencesOf } from './data/mail-preferences.ts';
import { type PushSubscriptions, pushSubscriptionsOf, subscriptionId } from './data/push-subscriptions.ts';
import { type SendKeyRepository, sendKeysOf } from './data/send-key-repository.ts';
import type { Push } from './data/send-push.ts';
import { vapidKeys } from './data/vapid-keys.ts';
import type { Contact } from './domain/contact.ts';
import type { MailPreferences } from './domain/mail-preferences.ts';
import type { PushSubscription } from './domain/push-subscription.ts';
import type { Place } from './domain/templates/order-link.ts';

/** What the use cases of people get. */
export type Context = RequestContext & {
  readonly inbox: InboxRepository;
  readonly inboxes: Inboxes;
  readonly orders: Pick<FollowedOrders, 'get'>;
  readonly pushes: PushSubscriptions;
  /** Where notifications may go beside the push services of browsers; null but where nobody deploys. */
  readonly pushTestOrigin: string | null;
  /** The public key of ours that browsers subscribe with. */
  pushKey(): Promise<string>;
  subscriptionId(endpoint: string): string;
};

/** The outside world, as the use case of an event needs it. */
export type Outside = {
  readonly place: Place;
  readonly preferencesUrl: string;
  /** Who ordered; null when nobody is known. Asked of ordenes when sending: events carry no addresses. */
  contactOf(tenantId: string, orderId: string): Promise<Contact | null>;
  sendMail(mail: Mail): Promise<void>;
  sendPush(subscription: PushSubscription, push: Push): Promise<'SENT' | 'GONE' | 'REFUSED'>;
};

/** What the use cases of events get. */
export type EventContext = Omit<Outside, 'preferencesUrl'> & {
  readonly tenantId: string;
  readonly orders: FollowedOrders;
  mailPreferencesOf(address: string): Promise<MailPreferences>;
  /** The link in a mail with which its reader ends these mails. */
  mailPreferencesLink(address: string): Promise<string>;
  readonly inbox: InboxRepository;
  readonly inboxes: Inboxes;
  readonly pushes: PushSubscriptions;
  readonly sendKeys: SendKeyRepository;
  now(): Date;
};

/** The context of a request. */
export function contextOf(request: RequestContext, pushTestOrigin: string | null): Context {
  const { store, caller } = request;
  return {
    ...request,
    inbox: inboxOf(store, caller.tenantId),
    inboxes: inboxesOf(store, caller.tenantId),
    orders: followedOrdersOf(store, caller.tenantId),
    pushes: pushSubscriptionsOf(store, caller.tenantId),
    pushTestOrigin,
    pushKey: async () => (await vapidKeys()).publicKey,
    subscriptionId,
  };
}

/** The context of an event. */
export function eventContextOf({ tenantId }: DomainEvent, { preferencesUrl, ...outside }: Outside): EventContext {
  const store = tenantStore(tenantId);
  const inbox = inboxOf(store, tenantId);
  const preferences = mailPreferencesOf(store, tenantId);
  return {
    ...outside,
    tenantId,
    orders: followedOrdersOf(store, tenantId),
    mailPreferencesOf: (address) => preferences.get(addressHash(address)),
    mailPreferencesLink: async (address) => `${preferencesUrl}?t=${await signMailToken(tenantId, address)}`,
    inbox,
    inboxes: inboxesOf(store, tenantId),
    pushes: pushSubscriptionsOf(store, tenantId),
    sendKeys: sendKeysOf(store, tenantId, inbox),
    now: () => new Date(),
  };
}

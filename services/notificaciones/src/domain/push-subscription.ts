import { inputError } from '@pardos/contracts/user-errors';
import * as z from 'zod/mini';

/** A browser that is notified of an order. */
export const PushSubscription = z.object({
  /** Follows from its endpoint: the same browser is there once. */
  id: z.string(),
  orderId: z.string(),
  endpoint: z.string(),
  p256dh: z.string(),
  auth: z.string(),
});
export type PushSubscription = z.infer<typeof PushSubscription>;

/** The push services of browsers. Whoever subscribes chooses an address that we then call: no other is called. */
const vendors = ['fcm.googleapis.com', 'updates.push.services.mozilla.com'];
const vendorDomains = ['.push.apple.com', '.notify.windows.com'];
const longestAddress = 1_000;

/** True for an address of a browser's push service, or at the one host that a stage adds for its tests. */
export function isPushAddress(endpoint: string, testOrigin: string | null): boolean {
  const url = URL.parse(endpoint);
  if (url === null || endpoint.length > longestAddress || url.username !== '' || url.password !== '') return false;
  if (testOrigin !== null && `${url.protocol}//${url.hostname}` === testOrigin) return true;
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return vendors.includes(url.hostname) || vendorDomains.some((domain) => url.hostname.endsWith(domain));
}

type Wish = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

/** What is wrong with a subscription; nothing when it can be used. */
export function subscriptionProblems({ endpoint, p256dh, auth }: Wish, testOrigin: string | null) {
  const message = 'Tu navegador no puede recibir avisos nuestros. Prueba con Chrome, Firefox, Edge o Safari.';
  const wrong = [
    ['endpoint', isPushAddress(endpoint, testOrigin)],
    ['p256dh', /^B[\w-]{86}=?$/.test(p256dh)],
    ['auth', /^[\w-]{22}(==)?$/.test(auth)],
  ] as const;
  return wrong.filter(([, isRight]) => !isRight).map(([field]) => inputError('INVALID', message, [field]));
}

/** What a browser is sent of a notice: small enough for one record, and nothing that its screen may not show locked. */
export function pushPayload(notice: { title: string; body: string; orderId: string }, path: string): string {
  const { title, body, orderId } = notice;
  return JSON.stringify({ title, body, tag: orderId, path });
}

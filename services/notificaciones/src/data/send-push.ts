import { log } from '@pardos/platform/log';
import webPush from 'web-push';
import type { PushSubscription } from '../domain/push-subscription.ts';
import { vapidKeys } from './vapid-keys.ts';

export type Push = {
  readonly payload: string;
  /** A newer one takes the place of one that has not arrived: base64url, at most 32 characters. */
  readonly topic: string;
  readonly isUrgent: boolean;
};

/** After that a notification is no news any more. */
const validSeconds = 4 * 3600;
const patienceMs = 5_000;

/**
 * Encrypts a notification for one browser (RFC 8291) and hands it to its push service. GONE: it knows the browser no
 * more; REFUSED: it would refuse it again. Throws when trying again may help.
 */
export async function sendPush(
  subscription: PushSubscription,
  push: Push,
  subject: string,
): Promise<'SENT' | 'GONE' | 'REFUSED'> {
  const { endpoint, p256dh, auth } = subscription;
  const request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, push.payload, {
    vapidDetails: { subject, ...(await vapidKeys()) },
    TTL: validSeconds,
    topic: push.topic,
    urgency: push.isUrgent ? 'high' : 'normal',
    contentEncoding: 'aes128gcm',
  });
  const answer = await fetch(request.endpoint, {
    method: 'POST',
    headers: Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
    body: new Uint8Array(request.body ?? []),
    // An address that was allowed must not lead to one that was not.
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  if (answer.status === 404 || answer.status === 410) return 'GONE';
  const comesBack = answer.status === 429 || answer.status >= 500;
  if (!answer.ok && !comesBack) {
    log.error('a push service refused a notification', { status: answer.status });
    return 'REFUSED';
  }
  if (!answer.ok) throw new Error(`the push service answered ${answer.status}`);
  return 'SENT';
}

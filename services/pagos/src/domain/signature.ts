import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a signed call is good for: one that was caught on the way cannot be told again tomorrow. Seconds. */
const longestAge = 300;

/** Signs what the provider tells, with the moment at which it does: `t=<seconds>,v1=<hmac>`. */
export function signCallback(secret: Uint8Array, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${macOf(secret, seconds, body).toString('hex')}`;
}

/** True when the provider has told this, and told it now. */
export function isFromProvider(secret: Uint8Array, body: string, header: string, now: Date): boolean {
  const [, seconds, mac] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (seconds === undefined || mac === undefined) return false;
  if (Math.abs(now.getTime() / 1000 - Number(seconds)) > longestAge) return false;
  return timingSafeEqual(Buffer.from(mac, 'hex'), macOf(secret, Number(seconds), body));
}

function macOf(secret: Uint8Array, seconds: number, body: string): Buffer {
  return createHmac('sha256', secret).update(`callback:${seconds}.${body}`).digest();
}

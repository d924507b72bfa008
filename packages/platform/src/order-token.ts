import { createHmac } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { orderSecret } from './secrets.ts';

const audience = 'order';

/** A link that lets whoever holds it follow one order of one tenant for 30 days. */
export async function signOrderToken(tenantId: string, orderId: string, now: Date): Promise<string> {
  return await new SignJWT({ tenantId })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(orderId)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + 30 * 24 * 3600 * 1000))
    .sign(await orderSecret());
}

/** The order that a token opens for this tenant; null for anything that is not such a token. */
export async function readOrderToken(token: string, tenantId: string): Promise<string | null> {
  try {
    const { payload } = await jwtVerify(token, await orderSecret(), { audience, algorithms: ['HS256'] });
    return payload.tenantId === tenantId && payload.sub !== undefined ? payload.sub : null;
  } catch {
    return null;
  }
}

/** What stands for a customer's mobile number where the number itself is not to be kept. */
export async function phoneKey(tenantId: string, phone: string): Promise<string> {
  return createHmac('sha256', await orderSecret())
    .update(`phone:${tenantId}:${phone}`)
    .digest('base64url');
}

/** The four digits that the customer says to the courier. Computed, never stored. */
export async function handoverCode(tenantId: string, orderId: string): Promise<string> {
  const digest = createHmac('sha256', await orderSecret())
    .update(`handover:${tenantId}:${orderId}`)
    .digest();
  return String(digest.readUInt32BE(0) % 10_000).padStart(4, '0');
}

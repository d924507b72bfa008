import { createHash } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';
import { orderSecret } from './secrets.ts';

const audience = 'mail';
const Claims = z.object({ tenantId: z.string(), sub: z.string() });

/** What stands for an address wherever it need not be read. */
export function addressHash(address: string): string {
  return createHash('sha256').update(address.trim().toLowerCase()).digest('hex').slice(0, 40);
}

/** Lets whoever got a mail say which mails they want. It does not expire: an old mail must still let go. */
export async function signMailToken(tenantId: string, address: string): Promise<string> {
  return await new SignJWT({ tenantId })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(addressHash(address))
    .setAudience(audience)
    .sign(await orderSecret());
}

/** Whose mails a token is about; null for anything that is not such a token. */
export async function readMailToken(token: string): Promise<{ tenantId: string; addressHash: string } | null> {
  try {
    const { payload } = await jwtVerify(token, await orderSecret(), { audience, algorithms: ['HS256'] });
    const { tenantId, sub } = Claims.parse(payload);
    return { tenantId, addressHash: sub };
  } catch {
    return null;
  }
}

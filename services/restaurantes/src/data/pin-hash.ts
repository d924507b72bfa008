import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { pepperedPin } from '@pardos/platform/actor-token';

/** Of Node's scrypt: about 50 ms a try on a third of a processor. */
const cost = { N: 16_384, r: 8, p: 1 };
const keyLength = 32;

type Hashed = { readonly hash: string; readonly salt: string };
export type PinOf = { readonly tenantId: string; readonly staffId: string; readonly pin: string };

/** A PIN as it is kept: hashed slowly, with a salt of its own, and with the secret that the table does not hold. */
export async function hashPin(pin: PinOf): Promise<Hashed> {
  const salt = randomBytes(16).toString('base64url');
  return { salt, hash: (await slowHash(pin, salt)).toString('base64url') };
}

/** True when the PIN is the one that was hashed. */
export async function isPin(pin: PinOf, { hash, salt }: Hashed): Promise<boolean> {
  const known = Buffer.from(hash, 'base64url');
  const typed = await slowHash(pin, salt);
  return known.length === typed.length && timingSafeEqual(known, typed);
}

async function slowHash({ tenantId, staffId, pin }: PinOf, salt: string): Promise<Buffer> {
  const peppered = await pepperedPin(tenantId, staffId, pin);
  return await new Promise((resolve, reject) => {
    scrypt(peppered, salt, keyLength, cost, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

import { createHmac } from 'node:crypto';
import type { StaffMember } from '@pardos/contracts/caller';
import { roles } from '@pardos/contracts/stages';
import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';
import { orderSecret } from './secrets.ts';

const audience = 'actor';

/** How long a PIN that was typed stands for its person, in seconds. Then it is asked for again. */
export const actorSeconds = 300;

/** Whoever acts at a shared screen, and the screen. */
export type ScreenActor = {
  readonly tenantId: string;
  readonly screenId: string;
  readonly branchId: string;
  readonly person: Pick<StaffMember, 'id' | 'name' | 'roles'>;
};

const Claims = z.object({
  sub: z.string(),
  tenantId: z.string(),
  screenId: z.string(),
  branchId: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
});

/** Says for five minutes, at one screen of one branch, who typed their PIN there. */
export async function signActorToken({ person, ...place }: ScreenActor, now: Date): Promise<string> {
  return await new SignJWT({ ...place, name: person.name, roles: [...person.roles] })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(person.id)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + actorSeconds * 1000))
    .sign(await orderSecret());
}

/** The person that a token names at a screen; null for anything that is not a token of that very screen. */
export async function readActorToken(token: string, screen: StaffMember): Promise<StaffMember | null> {
  try {
    const { payload } = await jwtVerify(token, await orderSecret(), { audience, algorithms: ['HS256'] });
    const { sub: id, tenantId, screenId, branchId, name, roles } = Claims.parse(payload);
    const isHere = tenantId === screen.tenantId && screenId === screen.id && screen.branchIds.includes(branchId);
    return isHere ? { kind: 'STAFF', tenantId, id, name, roles, branchIds: [branchId], screenId } : null;
  } catch {
    return null;
  }
}

/** What is hashed in a PIN's place: with the secret, so that a copy of the table alone cannot be searched. */
export async function pepperedPin(tenantId: string, staffId: string, pin: string): Promise<Buffer> {
  return createHmac('sha256', await orderSecret())
    .update(`pin:${tenantId}:${staffId}:${pin}`)
    .digest();
}

import * as z from 'zod/mini';

const Claims = z.object({ 'custom:tenantId': z.string(), 'custom:staffId': z.string(), iat: z.number() });

/** What a token says of a member of staff. Nothing of it is proven here: subgraphs verify, this only looks up. */
export type Bearer = { readonly tenantId: string; readonly staffId: string; readonly issuedAt: number };

/** Reads the token of a member of staff; null for everything else. */
export function bearerOf(authorization: string | undefined): Bearer | null {
  const payload = authorization?.match(/^Bearer [\w-]+\.([\w-]+)\./)?.[1];
  if (payload === undefined) return null;
  const claims = Claims.safeParse(jsonOf(Buffer.from(payload, 'base64url').toString('utf8')));
  if (!claims.success) return null;
  const { iat, ...about } = claims.data;
  return { tenantId: about['custom:tenantId'], staffId: about['custom:staffId'], issuedAt: iat };
}

const ActorClaims = z.object({ tenantId: z.string(), sub: z.string(), iat: z.number() });

/** Reads whom a token of a PIN names; null for everything else. Proven no more than a bearer. */
export function actorOf(token: string | undefined): Bearer | null {
  const payload = token?.match(/^[\w-]+\.([\w-]+)\./)?.[1];
  if (payload === undefined) return null;
  const claims = ActorClaims.safeParse(jsonOf(Buffer.from(payload, 'base64url').toString('utf8')));
  return claims.success
    ? { tenantId: claims.data.tenantId, staffId: claims.data.sub, issuedAt: claims.data.iat }
    : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export type Ended = readonly { readonly staffId: string; readonly before: number | null }[];

/** True when the token is one of those that hold no longer. */
export function isEnded({ staffId, issuedAt }: Bearer, ended: Ended): boolean {
  const end = ended.find((one) => one.staffId === staffId);
  return end !== undefined && (end.before === null || issuedAt < end.before);
}

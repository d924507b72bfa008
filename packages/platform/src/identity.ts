import type { Caller, StaffMember } from '@pardos/contracts/caller';
import { roles } from '@pardos/contracts/stages';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import { readActorToken } from './actor-token.ts';
import { config } from './config.ts';
import { failure } from './errors.ts';
import { readOrderToken } from './order-token.ts';

/** The reserved tenant that holds what belongs to none: the directory of shops. */
export const publicTenant = 'public';

const pools = [
  { kind: 'STAFF', issuer: config.STAFF_ISSUER, audience: config.STAFF_CLIENT_ID, keys: keysOf(config.STAFF_ISSUER) },
  {
    kind: 'CUSTOMER',
    issuer: config.CUSTOMER_ISSUER,
    audience: config.CUSTOMER_CLIENT_ID,
    keys: keysOf(config.CUSTOMER_ISSUER),
  },
] as const;

const StaffClaims = z.object({
  token_use: z.literal('id'),
  name: z.string(),
  'custom:tenantId': z.string(),
  'custom:staffId': z.string(),
  'custom:branchIds': z.optional(z.string()),
  'cognito:groups': z._default(z.array(z.enum(roles)), []),
});

const CustomerClaims = z.object({
  token_use: z.literal('id'),
  sub: z.string(),
  email: z.string(),
  name: z.optional(z.string()),
});

/** What of a request says who asks. */
export type Credentials = {
  readonly authorization: string | undefined;
  /** The tenant whose public address was opened; set by the gateway. */
  readonly tenantId: string | undefined;
  readonly orderToken: string | undefined;
  /** Of whoever typed their PIN at a shared screen. */
  readonly actorToken: string | undefined;
};

/**
 * Who asks. A bad or expired token ends the request; without a token it is a guest. The tenant of staff is in the
 * token and nowhere else; that of a customer is the shop they opened.
 */
export async function callerOf(credentials: Credentials): Promise<Caller> {
  const { authorization, tenantId = publicTenant, orderToken, actorToken } = credentials;
  const orderId = orderToken === undefined ? null : await readOrderToken(orderToken, tenantId);
  const token = authorization?.match(/^Bearer (.+)$/)?.[1];
  if (token === undefined) return { kind: 'GUEST', tenantId, orderId };

  const { kind, payload } = await verify(token);
  if (kind === 'STAFF')
    return actorToken === undefined ? staffOf(payload) : await actorAt(staffOf(payload), actorToken);
  const claims = parse(CustomerClaims, payload);
  return { kind, tenantId, id: claims.sub, name: claims.name ?? claims.email, email: claims.email, orderId };
}

/** Whoever typed their PIN at a screen, in its place. What is not of this very screen, or has expired, ends the request. */
async function actorAt(screen: StaffMember, token: string): Promise<StaffMember> {
  const actor = screen.roles.includes('DEVICE') ? await readActorToken(token, screen) : null;
  if (actor === null) throw failure('PIN_REQUIRED');
  return actor;
}

function staffOf(payload: unknown): StaffMember {
  const claims = parse(StaffClaims, payload);
  return {
    kind: 'STAFF',
    tenantId: claims['custom:tenantId'],
    id: claims['custom:staffId'],
    name: claims.name,
    roles: claims['cognito:groups'],
    branchIds: (claims['custom:branchIds'] ?? '').split(',').filter((id) => id !== ''),
  };
}

async function verify(token: string) {
  try {
    const { iss } = decodeJwt(token);
    const pool = pools.find(({ issuer }) => issuer === iss);
    if (pool === undefined) throw failure('UNAUTHENTICATED');
    const { issuer, audience, keys } = pool;
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ['RS256'], clockTolerance: 5 });
    return { kind: pool.kind, payload };
  } catch {
    throw failure('UNAUTHENTICATED');
  }
}

function parse<T extends z.ZodMiniType>(schema: T, payload: unknown): z.infer<T> {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) throw failure('UNAUTHENTICATED');
  return parsed.data;
}

function keysOf(issuer: string) {
  return createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
}

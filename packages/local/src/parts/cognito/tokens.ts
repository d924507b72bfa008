import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../clock.ts';
import { notAuthorized } from './errors.ts';
import type { Client, Pool, Session, State, User } from './state.ts';

export async function newPrivateKey(): Promise<Record<string, unknown>> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' };
}

/** What the world may know of the pool's key. */
export function publicKeyOf({ privateKey }: Pool): JWK {
  const { kty, n, e, kid, alg, use } = privateKey;
  return JSON.parse(JSON.stringify({ kty, n, e, kid, alg, use }));
}

/** Issues and reads the tokens of all pools. `endpoint` is known only once the server listens. */
export function tokenService(state: State, clock: Clock, endpoint: () => string) {
  const issuerOf = (pool: Pool) => `${endpoint()}/${pool.id}`;

  const sign = async (pool: Pool, claims: Record<string, unknown>, seconds: number) => {
    const now = Math.floor(clock.now() / 1000);
    return new SignJWT({ ...claims, event_id: randomUUID(), jti: randomUUID() })
      .setProtectedHeader({ alg: 'RS256', kid: String(pool.privateKey.kid) })
      .setIssuer(issuerOf(pool))
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .sign(await importJWK(pool.privateKey, 'RS256'));
  };

  const tokensFor = async (pool: Pool, client: Client, session: Session) => {
    const user = state.findUser(pool, session.username);
    if (!user?.enabled) throw notAuthorized('User is disabled.');
    const shared = {
      sub: user.attributes.sub,
      ...(user.groups.length > 0 && { 'cognito:groups': user.groups }),
      origin_jti: session.id,
      auth_time: Math.floor(session.signedInAt / 1000),
    };
    const access = { client_id: client.id, username: user.username, scope: 'aws.cognito.signin.user.admin' };
    return {
      AccessToken: await sign(pool, { ...shared, ...access, token_use: 'access' }, client.accessSeconds),
      IdToken: await sign(pool, { ...shared, ...idClaims(user), aud: client.id, token_use: 'id' }, client.idSeconds),
      ExpiresIn: client.accessSeconds,
      TokenType: 'Bearer',
    };
  };

  return {
    issuerOf,

    /** Signs a user in: a new session with its first tokens. */
    async signIn(pool: Pool, client: Client, user: User) {
      const refreshToken = randomBytes(48).toString('base64url');
      const session: Session = {
        id: randomUUID(),
        poolId: pool.id,
        clientId: client.id,
        username: user.username,
        refreshHash: sha256(refreshToken),
        signedInAt: clock.now(),
        expiresAt: clock.now() + client.refreshSeconds * 1000,
      };
      state.saveSession(session);
      return { ...(await tokensFor(pool, client, session)), RefreshToken: refreshToken };
    },

    async refresh(pool: Pool, client: Client, refreshToken: string) {
      const session = sessionOf(client, refreshToken);
      if (!session) throw notAuthorized('Invalid Refresh Token');
      if (session.expiresAt <= clock.now()) throw notAuthorized('Refresh Token has expired');
      return tokensFor(pool, client, session);
    },

    revoke(client: Client, refreshToken: string): void {
      const session = sessionOf(client, refreshToken);
      if (session) state.removeSession(session.id);
    },

    /** Whoever holds this access token; refused once its session was ended. */
    async read(accessToken: string): Promise<{ pool: Pool; client: Client; user: User }> {
      const pool = state.pools().get(poolIdIn(accessToken));
      if (!pool) throw notAuthorized('Invalid Access Token');
      const claims = await verified(pool, accessToken);
      const session = state.sessions().get(String(claims.origin_jti));
      const client = state.clients().get(session?.clientId ?? '');
      if (!session || !client) throw notAuthorized('Access Token has been revoked');
      const user = state.findUser(pool, session.username);
      if (!user?.enabled) throw notAuthorized('User is disabled.');
      return { pool, client, user };
    },
  };

  async function verified(pool: Pool, token: string) {
    const key = await importJWK(publicKeyOf(pool), 'RS256');
    const checks = { issuer: issuerOf(pool), currentDate: new Date(clock.now()) };
    const read = await jwtVerify(token, key, checks).catch((cause: unknown) => {
      const isLate = cause instanceof Error && 'code' in cause && cause.code === 'ERR_JWT_EXPIRED';
      throw notAuthorized(isLate ? 'Access Token has expired' : 'Invalid Access Token');
    });
    if (read.payload.token_use !== 'access') throw notAuthorized('Invalid Access Token');
    return read.payload;
  }

  function sessionOf(client: Client, refreshToken: string): Session | undefined {
    const hash = sha256(refreshToken);
    return [...state.sessions().values()].find(
      ({ refreshHash, clientId }) => refreshHash === hash && clientId === client.id,
    );
  }
}
export type Tokens = ReturnType<typeof tokenService>;

function idClaims({ username, attributes }: User): Record<string, unknown> {
  const { email_verified, phone_number_verified, ...plain } = attributes;
  return {
    ...plain,
    ...(email_verified !== undefined && { email_verified: email_verified === 'true' }),
    ...(phone_number_verified !== undefined && { phone_number_verified: phone_number_verified === 'true' }),
    'cognito:username': username,
  };
}

/** The pool that the token says it is from; proven only by its signature. */
function poolIdIn(token: string): string {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return /"iss":"[^"]*\/([^"/]+)"/.exec(payload)?.[1] ?? '';
}

function sha256(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}

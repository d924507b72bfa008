import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AwsError, type Operations, operation } from '../aws-json.ts';
import { checkChange } from './attributes.ts';
import { type Context, clientOf, saveUser, withPassword } from './context.ts';
import { invalidParameter, notAuthorized, userNotFound, WRONG_PASSWORD } from './errors.ts';
import { hashPassword, isPassword, openSrp } from './srp.ts';
import type { Client, Pool, User } from './state.ts';

type Challenge = {
  readonly clientId: string;
  readonly username: string;
  readonly expiresAt: number;
  readonly srp?: ReturnType<typeof openSrp>;
};
const Parameters = z.record(z.string(), z.string()).default({});
const CHALLENGE_MS = 180_000;

/** Signing in: by password, by SRP, by refresh token; and the challenges on the way. */
export function authOperations(context: Context): Operations {
  const { state, tokens, clock } = context;
  const challenges = new Map<string, Challenge>();

  const challenge = (clientId: string, username: string, srp?: Challenge['srp']) => {
    const session = randomUUID();
    challenges.set(session, { clientId, username, srp, expiresAt: clock.now() + CHALLENGE_MS });
    return session;
  };

  /** The answer to a right password: tokens, or the demand for a password of one's own. */
  const welcome = async (pool: Pool, client: Client, user: User) => {
    checkMaySignIn(user);
    if (user.status !== 'FORCE_CHANGE_PASSWORD') {
      return { ChallengeParameters: {}, AuthenticationResult: await tokens.signIn(pool, client, user) };
    }
    const { sub, ...attributes } = user.attributes;
    const missing = pool.schema.filter(({ Name, Required }) => Required && !attributes[Name]);
    return {
      ChallengeName: 'NEW_PASSWORD_REQUIRED',
      Session: challenge(client.id, user.username),
      ChallengeParameters: {
        USER_ID_FOR_SRP: user.username,
        userAttributes: JSON.stringify(attributes),
        requiredAttributes: JSON.stringify(missing.map(({ Name }) => `userAttributes.${Name}`)),
      },
    };
  };

  const byPassword = (pool: Pool, client: Client, { USERNAME = '', PASSWORD = '' }: z.infer<typeof Parameters>) => {
    const user = state.findUser(pool, USERNAME);
    if (!user && !client.hidesUnknownUsers) throw userNotFound();
    if (!user?.password || !isPassword(user, user.password, PASSWORD)) throw notAuthorized(WRONG_PASSWORD);
    return welcome(pool, client, user);
  };

  const bySrp = (pool: Pool, client: Client, { USERNAME = '', SRP_A = '' }: z.infer<typeof Parameters>) => {
    if (!/^[\da-f]+$/i.test(SRP_A)) throw invalidParameter('Invalid SRP_A value');
    const user = state.findUser(pool, USERNAME);
    if (!user && !client.hidesUnknownUsers) throw userNotFound();
    // An unknown user gets a challenge too, which no password answers.
    const who = user ?? { poolId: pool.id, username: randomUUID() };
    const srp = openSrp(who, user?.password ?? hashPassword(who, randomUUID()), SRP_A);
    const session = challenge(client.id, who.username, srp);
    return { ChallengeName: 'PASSWORD_VERIFIER', Session: session, ChallengeParameters: srp.challenge };
  };

  const byRefreshToken = async (pool: Pool, client: Client, refreshToken = '') => ({
    ChallengeParameters: {},
    AuthenticationResult: await tokens.refresh(pool, client, refreshToken),
  });

  const initiate = (clientId: string, flow: string, given: z.infer<typeof Parameters>) => {
    const { client, pool } = clientOf(context, clientId);
    const isRefresh = flow === 'REFRESH_TOKEN_AUTH' || flow === 'REFRESH_TOKEN';
    const needed = isRefresh ? 'ALLOW_REFRESH_TOKEN_AUTH' : `ALLOW_${flow}`;
    if (!client.authFlows.includes(needed)) throw invalidParameter(`${flow} flow not enabled for this client`);
    if (isRefresh) return byRefreshToken(pool, client, given.REFRESH_TOKEN);
    if (flow === 'USER_PASSWORD_AUTH' || flow === 'ADMIN_USER_PASSWORD_AUTH') return byPassword(pool, client, given);
    if (flow === 'USER_SRP_AUTH') return bySrp(pool, client, given);
    throw invalidParameter(`The local Cognito has no auth flow ${flow}`);
  };

  const respond = (name: string, session: string, given: z.infer<typeof Parameters>) => {
    const open = challenges.get(session);
    challenges.delete(session);
    if (!open || open.expiresAt <= clock.now()) throw notAuthorized('Invalid session for the user.');
    const { client, pool } = clientOf(context, open.clientId);
    const user = state.findUser(pool, open.username);
    if (name === 'PASSWORD_VERIFIER' && open.srp) {
      const isRight = open.srp.isProof(given.PASSWORD_CLAIM_SIGNATURE ?? '', given.TIMESTAMP ?? '');
      if (!user || !isRight) throw notAuthorized(WRONG_PASSWORD);
      return welcome(pool, client, user);
    }
    if (name !== 'NEW_PASSWORD_REQUIRED' || !user || open.srp) {
      throw invalidParameter(`The challenge ${name} was not asked for`);
    }
    checkMaySignIn(user);
    const attributes = attributesIn(given);
    checkChange(pool, Object.keys(attributes));
    const settled = withPassword(pool, user, given.NEW_PASSWORD ?? '');
    const merged = { ...settled, attributes: { ...user.attributes, ...attributes } };
    return welcome(pool, client, saveUser(context, { ...merged, status: 'CONFIRMED' }));
  };

  const Initiate = z.object({ ClientId: z.string(), AuthFlow: z.string(), AuthParameters: Parameters });
  const Respond = z.object({
    ChallengeName: z.string(),
    Session: z.string().default(''),
    ChallengeResponses: Parameters,
  });
  return {
    InitiateAuth: operation(Initiate, (input) => initiate(input.ClientId, input.AuthFlow, input.AuthParameters)),
    AdminInitiateAuth: operation(Initiate, (input) => initiate(input.ClientId, input.AuthFlow, input.AuthParameters)),
    RespondToAuthChallenge: operation(Respond, (input) =>
      respond(input.ChallengeName, input.Session, input.ChallengeResponses),
    ),
    GetTokensFromRefreshToken: operation(z.object({ ClientId: z.string(), RefreshToken: z.string() }), (input) =>
      initiate(input.ClientId, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: input.RefreshToken }),
    ),
    RevokeToken: operation(z.object({ ClientId: z.string(), Token: z.string() }), (input) =>
      tokens.revoke(clientOf(context, input.ClientId).client, input.Token),
    ),
  };
}

function checkMaySignIn(user: User): void {
  if (!user.enabled) throw notAuthorized('User is disabled.');
  if (user.status === 'UNCONFIRMED') throw new AwsError('UserNotConfirmedException', 'User is not confirmed.');
  if (user.status === 'RESET_REQUIRED') {
    throw new AwsError('PasswordResetRequiredException', 'Password reset required for the user');
  }
}

function attributesIn(given: Readonly<Record<string, string>>): Record<string, string> {
  const prefix = 'userAttributes.';
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  );
}

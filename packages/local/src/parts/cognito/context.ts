import { randomInt, randomUUID } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import { AwsError } from '../aws-json.ts';
import { checkNewUser, checkPassword } from './attributes.ts';
import { invalidParameter, notFound, userNotFound } from './errors.ts';
import { hashPassword } from './srp.ts';
import type { Client, Pool, State, User } from './state.ts';
import type { Tokens } from './tokens.ts';

export type Mail = { readonly to: string; readonly subject: string; readonly text: string };
export type Context = {
  readonly state: State;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly region: string;
  readonly accountId: string;
  readonly sendMail: (mail: Mail) => Promise<void>;
};

export function poolOf({ state }: Context, id: string): Pool {
  const pool = state.pools().get(id);
  if (pool) return pool;
  throw notFound(`User pool ${id} does not exist.`);
}

export function clientOf(context: Context, id: string): { client: Client; pool: Pool } {
  const client = context.state.clients().get(id);
  if (client) return { client, pool: poolOf(context, client.poolId) };
  throw notFound(`User pool client ${id} does not exist.`);
}

export function userOf(context: Context, pool: Pool, name: string): User {
  const user = context.state.findUser(pool, name);
  if (user) return user;
  throw userNotFound();
}

export function saveUser({ state, clock }: Context, user: User): User {
  const saved = { ...user, modifiedAt: clock.now() };
  state.saveUser(saved);
  return saved;
}

/** A user as the pool first keeps it: where people sign in by e-mail, the user name is the `sub`. */
export function newUser(
  context: Context,
  pool: Pool,
  { name, given }: { name: string; given: Record<string, string> },
) {
  const byEmail = pool.usernameAttributes.includes('email');
  if (byEmail && !/^[^\s@]+@[^\s@]+$/.test(name)) throw invalidParameter('Username should be an email.');
  const attributes = byEmail ? { email: name, ...given } : given;
  checkNewUser(pool, attributes);
  if (context.state.findUser(pool, attributes.email ?? name) || context.state.findUser(pool, name)) {
    throw new AwsError('UsernameExistsException', 'User already exists');
  }
  const sub = randomUUID();
  const now = context.clock.now();
  const user: User = {
    poolId: pool.id,
    username: byEmail ? sub : name,
    attributes: { sub, ...attributes },
    status: 'UNCONFIRMED',
    enabled: true,
    groups: [],
    codes: {},
    createdAt: now,
    modifiedAt: now,
  };
  return user;
}

export function withPassword(pool: Pool, user: User, password: string): User {
  checkPassword(pool, password);
  return { ...user, password: hashPassword(user, password) };
}

/** A code of six digits, mailed to the user. */
export async function sendCode(
  context: Context,
  user: User,
  { purpose, hours, subject }: { purpose: keyof User['codes']; hours: number; subject: string },
) {
  const value = String(randomInt(1_000_000)).padStart(6, '0');
  const code = { value, expiresAt: context.clock.now() + hours * 3_600_000, tries: 0 };
  saveUser(context, { ...user, codes: { ...user.codes, [purpose]: code } });
  const to = user.attributes.email ?? '';
  if (to !== '') await context.sendMail({ to, subject, text: `Tu código es ${value}` });
  return { CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: masked(to) } };
}

/** ana@example.com becomes a***@e***. */
export function masked(email: string): string {
  return email.replace(/^(.)[^@]*@(.).*$/, '$1***@$2***');
}

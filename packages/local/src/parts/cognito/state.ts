import { z } from 'zod';
import { openJournal } from '../journal.ts';

const Strings = z.array(z.string());

export const SchemaAttribute = z.object({
  Name: z.string(),
  AttributeDataType: z.string().default('String'),
  Mutable: z.boolean().default(true),
  Required: z.boolean().default(false),
});

export const PasswordPolicy = z.object({
  MinimumLength: z.coerce.number().int().min(6).max(99).default(8),
  RequireLowercase: z.boolean().default(true),
  RequireUppercase: z.boolean().default(true),
  RequireNumbers: z.boolean().default(true),
  RequireSymbols: z.boolean().default(true),
});

const Group = z.object({ name: z.string(), description: z.string().optional(), precedence: z.number().optional() });

const Pool = z.object({
  id: z.string(),
  name: z.string(),
  schema: z.array(SchemaAttribute),
  usernameAttributes: Strings,
  autoVerified: Strings,
  adminCreatesUsers: z.boolean(),
  passwordPolicy: PasswordPolicy,
  groups: z.array(Group),
  privateKey: z.record(z.string(), z.unknown()),
  createdAt: z.number(),
});
export type Pool = z.infer<typeof Pool>;

const Client = z.object({
  id: z.string(),
  poolId: z.string(),
  name: z.string(),
  authFlows: Strings,
  hidesUnknownUsers: z.boolean(),
  /** How long tokens are good for, in seconds. */
  idSeconds: z.number(),
  accessSeconds: z.number(),
  refreshSeconds: z.number(),
  /** undefined = every mutable attribute. */
  writeAttributes: Strings.optional(),
});
export type Client = z.infer<typeof Client>;

const Code = z.object({ value: z.string(), expiresAt: z.number(), tries: z.number().default(0) });

const User = z.object({
  poolId: z.string(),
  username: z.string(),
  attributes: z.record(z.string(), z.string()),
  password: z.object({ salt: z.string(), verifier: z.string() }).optional(),
  status: z.enum(['UNCONFIRMED', 'CONFIRMED', 'FORCE_CHANGE_PASSWORD', 'RESET_REQUIRED']),
  enabled: z.boolean(),
  groups: Strings,
  codes: z.object({ confirm: Code.optional(), reset: Code.optional(), verify: Code.optional() }),
  createdAt: z.number(),
  modifiedAt: z.number(),
});
export type User = z.infer<typeof User>;

/** One sign-in: as long as it is here its refresh token works and its access token may change the user. */
const Session = z.object({
  id: z.string(),
  poolId: z.string(),
  clientId: z.string(),
  username: z.string(),
  /** SHA-256 of the refresh token. */
  refreshHash: z.string(),
  signedInAt: z.number(),
  expiresAt: z.number(),
});
export type Session = z.infer<typeof Session>;

const Entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pools'), key: z.string(), value: Pool.optional() }),
  z.object({ kind: z.literal('clients'), key: z.string(), value: Client.optional() }),
  z.object({ kind: z.literal('users'), key: z.string(), value: User.optional() }),
  z.object({ kind: z.literal('sessions'), key: z.string(), value: Session.optional() }),
]);
type Entry = z.infer<typeof Entry>;

/** Pools, clients, users and sessions; with a directory they outlive a restart. */
export function openState(dataDir: string | undefined) {
  const pools = new Map<string, Pool>();
  const clients = new Map<string, Client>();
  const users = new Map<string, User>();
  const sessions = new Map<string, Session>();
  const byEmail = new Map<string, string>();
  const keyOf = ({ poolId, username }: User) => `${poolId} ${username}`;
  const emailKeyOf = (poolId: string, email: string) => `${poolId} ${email.toLowerCase()}`;

  const apply = (entry: Entry) => {
    if (entry.kind === 'pools') change(pools, entry.key, entry.value);
    if (entry.kind === 'clients') change(clients, entry.key, entry.value);
    if (entry.kind === 'sessions') change(sessions, entry.key, entry.value);
    if (entry.kind !== 'users') return;
    const before = users.get(entry.key);
    if (before?.attributes.email) byEmail.delete(emailKeyOf(before.poolId, before.attributes.email));
    change(users, entry.key, entry.value);
    if (entry.value?.attributes.email)
      byEmail.set(emailKeyOf(entry.value.poolId, entry.value.attributes.email), entry.key);
  };

  const journal = openJournal<Entry>({
    dataDir,
    name: 'cognito',
    parse: (line) => Entry.parse(line),
    restore: (entries) => {
      for (const entry of entries) apply(entry);
    },
    live: () => [
      ...[...pools].map(([key, value]): Entry => ({ kind: 'pools', key, value })),
      ...[...clients].map(([key, value]): Entry => ({ kind: 'clients', key, value })),
      ...[...users].map(([key, value]): Entry => ({ kind: 'users', key, value })),
      ...[...sessions].map(([key, value]): Entry => ({ kind: 'sessions', key, value })),
    ],
  });
  const write = (entry: Entry) => {
    apply(entry);
    journal.append(entry);
  };

  return {
    pools: (): ReadonlyMap<string, Pool> => pools,
    clients: (): ReadonlyMap<string, Client> => clients,
    sessions: (): ReadonlyMap<string, Session> => sessions,
    usersOf: (poolId: string) => [...users.values()].filter((user) => user.poolId === poolId),
    /** By user name, or by e-mail where the pool signs in by e-mail. */
    findUser({ id, usernameAttributes }: Pool, name: string): User | undefined {
      const alias = usernameAttributes.includes('email') ? byEmail.get(emailKeyOf(id, name)) : undefined;
      return users.get(`${id} ${name}`) ?? (alias === undefined ? undefined : users.get(alias));
    },

    savePool: (value: Pool) => write({ kind: 'pools', key: value.id, value }),
    saveClient: (value: Client) => write({ kind: 'clients', key: value.id, value }),
    saveUser: (value: User) => write({ kind: 'users', key: keyOf(value), value }),
    saveSession: (value: Session) => write({ kind: 'sessions', key: value.id, value }),
    removeSession: (id: string) => write({ kind: 'sessions', key: id }),
    removeUser(user: User) {
      endSessionsOf(user);
      write({ kind: 'users', key: keyOf(user) });
    },
    removePool({ id }: Pool) {
      for (const user of [...users.values()].filter(({ poolId }) => poolId === id))
        write({ kind: 'users', key: keyOf(user) });
      for (const client of [...clients.values()].filter(({ poolId }) => poolId === id)) {
        write({ kind: 'clients', key: client.id });
      }
      write({ kind: 'pools', key: id });
    },
    endSessionsOf,
    close: () => journal.close(),
  };

  function endSessionsOf({ poolId, username }: User): void {
    const own = [...sessions.values()].filter((session) => session.poolId === poolId && session.username === username);
    for (const { id } of own) write({ kind: 'sessions', key: id });
  }
}
export type State = ReturnType<typeof openState>;

function change<V>(map: Map<string, V>, key: string, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

import { randomBytes, randomInt } from 'node:crypto';
import { z } from 'zod';
import { AwsError, type Operations, operation } from '../aws-json.ts';
import { qualifiedName } from './attributes.ts';
import { type Context, clientOf, poolOf } from './context.ts';
import { invalidParameter, notFound } from './errors.ts';
import { type Client, PasswordPolicy, type Pool, SchemaAttribute } from './state.ts';
import { newPrivateKey } from './tokens.ts';

const UserPoolId = z.string();
const Strings = z.array(z.string());
const CreatePool = z.object({
  PoolName: z.string(),
  Schema: z.array(SchemaAttribute).default([]),
  UsernameAttributes: Strings.default([]),
  AutoVerifiedAttributes: Strings.default([]),
  AdminCreateUserConfig: z.object({ AllowAdminCreateUserOnly: z.boolean().default(false) }).prefault({}),
  Policies: z.object({ PasswordPolicy: PasswordPolicy.prefault({}) }).prefault({}),
});
const Unit = z.enum(['seconds', 'minutes', 'hours', 'days']);
const ClientSettings = z.object({
  ExplicitAuthFlows: Strings.default(['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']),
  PreventUserExistenceErrors: z.enum(['ENABLED', 'LEGACY']).default('LEGACY'),
  GenerateSecret: z.boolean().default(false),
  IdTokenValidity: z.number().default(1),
  AccessTokenValidity: z.number().default(1),
  RefreshTokenValidity: z.number().default(30),
  TokenValidityUnits: z
    .object({ IdToken: Unit.default('hours'), AccessToken: Unit.default('hours'), RefreshToken: Unit.default('days') })
    .prefault({}),
  WriteAttributes: Strings.optional(),
});
const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** Pools, their app clients and their groups. */
export function poolOperations(context: Context): Operations {
  const { state, clock, region, accountId } = context;

  return {
    CreateUserPool: operation(CreatePool, async (input) => {
      const pool: Pool = {
        id: `${region}_${randomName(9)}`,
        name: input.PoolName,
        schema: input.Schema.map(customName),
        usernameAttributes: input.UsernameAttributes,
        autoVerified: input.AutoVerifiedAttributes,
        adminCreatesUsers: input.AdminCreateUserConfig.AllowAdminCreateUserOnly,
        passwordPolicy: input.Policies.PasswordPolicy,
        groups: [],
        privateKey: await newPrivateKey(),
        createdAt: clock.now(),
      };
      state.savePool(pool);
      return { UserPool: describe(pool, accountId) };
    }),
    DescribeUserPool: operation(z.object({ UserPoolId }), (input) => ({
      UserPool: describe(poolOf(context, input.UserPoolId), accountId),
    })),
    ListUserPools: operation(z.unknown(), () => ({
      UserPools: [...state.pools().values()].map(({ id, name }) => ({ Id: id, Name: name })),
    })),
    DeleteUserPool: operation(z.object({ UserPoolId }), (input) => state.removePool(poolOf(context, input.UserPoolId))),
    AddCustomAttributes: operation(
      z.object({ UserPoolId, CustomAttributes: z.array(SchemaAttribute) }),
      ({ UserPoolId: id, CustomAttributes }) => {
        const pool = poolOf(context, id);
        state.savePool({ ...pool, schema: [...pool.schema, ...CustomAttributes.map(customName)] });
      },
    ),

    CreateUserPoolClient: operation(ClientSettings.extend({ UserPoolId, ClientName: z.string() }), (input) => {
      const pool = poolOf(context, input.UserPoolId);
      const id = randomBytes(16).toString('hex').slice(0, 26);
      const client = { id, poolId: pool.id, name: input.ClientName, ...settingsOf(input) };
      state.saveClient(client);
      return { UserPoolClient: describeClient(client) };
    }),
    UpdateUserPoolClient: operation(
      ClientSettings.extend({ UserPoolId, ClientId: z.string(), ClientName: z.string().optional() }),
      (input) => {
        const { client } = clientOf(context, input.ClientId);
        const changed = { ...client, name: input.ClientName ?? client.name, ...settingsOf(input) };
        state.saveClient(changed);
        return { UserPoolClient: describeClient(changed) };
      },
    ),
    DescribeUserPoolClient: operation(z.object({ UserPoolId, ClientId: z.string() }), (input) => ({
      UserPoolClient: describeClient(clientOf(context, input.ClientId).client),
    })),
    ListUserPoolClients: operation(z.object({ UserPoolId }), (input) => ({
      UserPoolClients: [...state.clients().values()]
        .filter(({ poolId }) => poolId === input.UserPoolId)
        .map(({ id, name, poolId }) => ({ ClientId: id, ClientName: name, UserPoolId: poolId })),
    })),

    CreateGroup: operation(
      z.object({
        UserPoolId,
        GroupName: z.string(),
        Description: z.string().optional(),
        Precedence: z.number().optional(),
      }),
      (input) => {
        const pool = poolOf(context, input.UserPoolId);
        if (pool.groups.some(({ name }) => name === input.GroupName)) {
          throw new AwsError('GroupExistsException', 'A group with the name already exists.');
        }
        const group = { name: input.GroupName, description: input.Description, precedence: input.Precedence };
        state.savePool({ ...pool, groups: [...pool.groups, group] });
        return { Group: describeGroup(pool, group.name) };
      },
    ),
    GetGroup: operation(z.object({ UserPoolId, GroupName: z.string() }), (input) => {
      const pool = poolOf(context, input.UserPoolId);
      checkGroup(pool, input.GroupName);
      return { Group: describeGroup(pool, input.GroupName) };
    }),
    ListGroups: operation(z.object({ UserPoolId }), (input) => {
      const pool = poolOf(context, input.UserPoolId);
      return { Groups: pool.groups.map(({ name }) => describeGroup(pool, name)) };
    }),
  };
}

export function checkGroup(pool: Pool, name: string): void {
  if (!pool.groups.some((group) => group.name === name)) throw notFound('Group not found.');
}

export function describeGroup({ id }: Pool, name: string) {
  return { GroupName: name, UserPoolId: id };
}

function settingsOf(input: z.infer<typeof ClientSettings>): Omit<Client, 'id' | 'poolId' | 'name'> {
  if (input.GenerateSecret) throw invalidParameter('The local Cognito has no client secrets');
  const units = input.TokenValidityUnits;
  return {
    authFlows: input.ExplicitAuthFlows,
    hidesUnknownUsers: input.PreventUserExistenceErrors === 'ENABLED',
    idSeconds: input.IdTokenValidity * SECONDS[units.IdToken],
    accessSeconds: input.AccessTokenValidity * SECONDS[units.AccessToken],
    refreshSeconds: input.RefreshTokenValidity * SECONDS[units.RefreshToken],
    writeAttributes: input.WriteAttributes,
  };
}

function customName(attribute: z.infer<typeof SchemaAttribute>) {
  return { ...attribute, Name: qualifiedName(attribute.Name) };
}

function describe(pool: Pool, accountId: string) {
  return {
    Id: pool.id,
    Name: pool.name,
    Arn: `arn:aws:cognito-idp:${pool.id.split('_')[0]}:${accountId}:userpool/${pool.id}`,
    SchemaAttributes: pool.schema,
    UsernameAttributes: pool.usernameAttributes,
    AutoVerifiedAttributes: pool.autoVerified,
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: pool.adminCreatesUsers },
    Policies: { PasswordPolicy: pool.passwordPolicy },
    CreationDate: pool.createdAt / 1000,
  };
}

function describeClient(client: Client) {
  return {
    ClientId: client.id,
    ClientName: client.name,
    UserPoolId: client.poolId,
    ExplicitAuthFlows: client.authFlows,
    PreventUserExistenceErrors: client.hidesUnknownUsers ? 'ENABLED' : 'LEGACY',
    IdTokenValidity: client.idSeconds,
    AccessTokenValidity: client.accessSeconds,
    RefreshTokenValidity: client.refreshSeconds,
    TokenValidityUnits: { IdToken: 'seconds', AccessToken: 'seconds', RefreshToken: 'seconds' },
    WriteAttributes: client.writeAttributes,
  };
}

function randomName(length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Operations, operation } from '../aws-json.ts';
import { AttributeList, checkChange, toList, toRecord } from './attributes.ts';
import { type Context, newUser, poolOf, saveUser, sendCode, userOf, withPassword } from './context.ts';
import { notAuthorized } from './errors.ts';
import { filterOf } from './list-filter.ts';
import { checkGroup, describeGroup } from './pool-operations.ts';
import type { Pool, User } from './state.ts';

const OneUser = z.object({ UserPoolId: z.string(), Username: z.string() });
const InGroup = OneUser.extend({ GroupName: z.string() });

/** What an administrator does with users: no password of theirs is asked for. */
export function adminOperations(context: Context): Operations {
  const { state } = context;
  const find = (input: z.infer<typeof OneUser>) => userOf(context, poolOf(context, input.UserPoolId), input.Username);
  const onUser = (change: (user: User) => User) =>
    operation(OneUser, (input) => {
      saveUser(context, change(find(input)));
    });

  return {
    AdminCreateUser: operation(
      OneUser.extend({
        UserAttributes: AttributeList.optional(),
        TemporaryPassword: z.string().optional(),
        MessageAction: z.enum(['SUPPRESS', 'RESEND']).optional(),
      }),
      async (input) => {
        const pool = poolOf(context, input.UserPoolId);
        const password = input.TemporaryPassword ?? `Aa1-${randomBytes(9).toString('base64url')}`;
        const created = newUser(context, pool, { name: input.Username, given: toRecord(input.UserAttributes) });
        const user = saveUser(context, {
          ...withPassword(pool, created, password),
          status: 'FORCE_CHANGE_PASSWORD',
        });
        const to = user.attributes.email;
        if (to && input.MessageAction !== 'SUPPRESS') {
          await context.sendMail({
            to,
            subject: 'Tu cuenta',
            text: `Usuario: ${to}\nContraseña temporal: ${password}`,
          });
        }
        return { User: describeUser(user) };
      },
    ),
    AdminGetUser: operation(OneUser, (input) => {
      const { Attributes, ...user } = describeUser(find(input));
      return { ...user, UserAttributes: Attributes };
    }),
    AdminDeleteUser: operation(OneUser, (input) => state.removeUser(find(input))),
    AdminEnableUser: onUser((user) => ({ ...user, enabled: true })),
    AdminDisableUser: operation(OneUser, (input) => {
      const user = find(input);
      saveUser(context, { ...user, enabled: false });
      state.endSessionsOf(user);
    }),
    AdminUserGlobalSignOut: operation(OneUser, (input) => state.endSessionsOf(find(input))),
    AdminConfirmSignUp: operation(OneUser, (input) => {
      const user = find(input);
      if (user.status !== 'UNCONFIRMED') {
        throw notAuthorized(`User cannot be confirmed. Current status is ${user.status}`);
      }
      saveUser(context, { ...user, status: 'CONFIRMED' });
    }),
    AdminResetUserPassword: operation(OneUser, async (input) => {
      const user = saveUser(context, { ...find(input), status: 'RESET_REQUIRED' });
      await sendCode(context, user, { purpose: 'reset', hours: 1, subject: 'Restablece tu contraseña' });
    }),
    AdminSetUserPassword: operation(
      OneUser.extend({ Password: z.string(), Permanent: z.boolean().default(false) }),
      (input) => {
        const pool = poolOf(context, input.UserPoolId);
        const user = withPassword(pool, find(input), input.Password);
        saveUser(context, { ...user, status: input.Permanent ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD' });
      },
    ),
    AdminUpdateUserAttributes: operation(OneUser.extend({ UserAttributes: AttributeList }), (input) => {
      const user = find(input);
      const changed = toRecord(input.UserAttributes);
      checkChange(poolOf(context, input.UserPoolId), Object.keys(changed));
      saveUser(context, { ...user, attributes: { ...user.attributes, ...changed } });
    }),

    AdminAddUserToGroup: operation(InGroup, (input) => {
      checkGroup(poolOf(context, input.UserPoolId), input.GroupName);
      const user = find(input);
      saveUser(context, { ...user, groups: [...new Set([...user.groups, input.GroupName])] });
    }),
    AdminRemoveUserFromGroup: operation(InGroup, (input) => {
      checkGroup(poolOf(context, input.UserPoolId), input.GroupName);
      const user = find(input);
      saveUser(context, { ...user, groups: user.groups.filter((name) => name !== input.GroupName) });
    }),
    AdminListGroupsForUser: operation(OneUser, (input) => {
      const pool = poolOf(context, input.UserPoolId);
      return { Groups: find(input).groups.map((name) => describeGroup(pool, name)) };
    }),
    ListUsersInGroup: operation(z.object({ UserPoolId: z.string(), GroupName: z.string() }), (input) => {
      const pool = poolOf(context, input.UserPoolId);
      checkGroup(pool, input.GroupName);
      const members = state.usersOf(pool.id).filter(({ groups }) => groups.includes(input.GroupName));
      return { Users: members.map(describeUser) };
    }),
    ListUsers: operation(
      z.object({
        UserPoolId: z.string(),
        Filter: z.string().default(''),
        Limit: z.number().default(60),
        PaginationToken: z.string().optional(),
      }),
      (input) => listUsers(context, poolOf(context, input.UserPoolId), input),
    ),
  };
}

function listUsers(
  { state }: Context,
  pool: Pool,
  { Filter, Limit, PaginationToken }: { Filter: string; Limit: number; PaginationToken?: string },
) {
  const matching = state.usersOf(pool.id).filter(filterOf(Filter));
  const start = Number(PaginationToken ?? 0);
  const next = start + Limit < matching.length ? String(start + Limit) : undefined;
  return { Users: matching.slice(start, start + Limit).map(describeUser), PaginationToken: next };
}

function describeUser(user: User) {
  return {
    Username: user.username,
    Attributes: toList(user),
    UserCreateDate: user.createdAt / 1000,
    UserLastModifiedDate: user.modifiedAt / 1000,
    Enabled: user.enabled,
    UserStatus: user.status,
  };
}

import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  AdminUserGlobalSignOutCommand,
  type AttributeType,
  CognitoIdentityProviderClient,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Account } from '../domain/onboarding.ts';
import type { Staff } from '../domain/shop.ts';

export type StaffPool = ReturnType<typeof staffPoolOf>;

/** Where a sign-in name stands: whose it is, and whether its holder can sign in already. */
export type Registration = { readonly tenantId: string; readonly complete: boolean };

type Known = Staff & { readonly email: string };

/** Who may sign in to the staff's app: a Cognito user pool. */
export function staffPoolOf(poolId: string, client = new CognitoIdentityProviderClient({})) {
  return {
    /** Null when nobody has the e-mail. */
    async find(email: string): Promise<Registration | null> {
      try {
        const user = await client.send(new AdminGetUserCommand({ UserPoolId: poolId, Username: email }));
        const tenantId = user.UserAttributes?.find(({ Name }) => Name === 'custom:tenantId')?.Value ?? '';
        return { tenantId, complete: user.UserStatus === 'CONFIRMED' };
      } catch (error) {
        if (error instanceof UserNotFoundException) return null;
        throw error;
      }
    },

    /** Makes or finishes an account. The password comes last: an account that has a permanent one is whole. */
    async register(account: Account, { permanent }: { readonly permanent: boolean }): Promise<void> {
      await create(account);
      await join(account);
      await client.send(
        new AdminSetUserPasswordCommand({ ...user(account.email), Password: account.password, Permanent: permanent }),
      );
    },

    /** Brings name, branches and roles to what they are. */
    async change(person: Known): Promise<void> {
      const UserAttributes = attributesOf(person).filter(({ Name }) => Name === 'name' || Name === 'custom:branchIds');
      await client.send(new AdminUpdateUserAttributesCommand({ ...user(person.email), UserAttributes }));
      await join(person);
    },

    /** Nobody signs in with the e-mail any more, nor renews what they hold. */
    async shut(email: string): Promise<void> {
      await client.send(new AdminDisableUserCommand(user(email)));
      await signOut(email);
    },

    /** The e-mail may sign in again. */
    async open(email: string): Promise<void> {
      await client.send(new AdminEnableUserCommand(user(email)));
    },

    signOut,
  };

  function user(email: string) {
    return { UserPoolId: poolId, Username: email };
  }

  /** Ends every session of a person: what they hold cannot be renewed. */
  async function signOut(email: string): Promise<void> {
    await client.send(new AdminUserGlobalSignOutCommand(user(email)));
  }

  /** Roles are groups. */
  async function join({ email, roles }: Known): Promise<void> {
    const { Groups = [] } = await client.send(new AdminListGroupsForUserCommand(user(email)));
    const joined = Groups.flatMap(({ GroupName }) => GroupName ?? []);
    const wanted: readonly string[] = roles;
    for (const GroupName of wanted.filter((role) => !joined.includes(role))) {
      await client.send(new AdminAddUserToGroupCommand({ ...user(email), GroupName }));
    }
    for (const GroupName of joined.filter((role) => !wanted.includes(role))) {
      await client.send(new AdminRemoveUserFromGroupCommand({ ...user(email), GroupName }));
    }
  }

  async function create(account: Account): Promise<void> {
    try {
      await client.send(
        new AdminCreateUserCommand({
          UserPoolId: poolId,
          Username: account.email,
          MessageAction: 'SUPPRESS',
          UserAttributes: attributesOf(account),
        }),
      );
    } catch (error) {
      if (!(error instanceof UsernameExistsException)) throw error;
    }
  }
}

function attributesOf({ email, name, shopId, id, branchIds }: Known): AttributeType[] {
  return [
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'name', Value: name },
    { Name: 'custom:tenantId', Value: shopId },
    { Name: 'custom:staffId', Value: id },
    { Name: 'custom:branchIds', Value: branchIds.join(',') },
  ];
}

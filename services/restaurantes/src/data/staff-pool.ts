import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  type AttributeType,
  CognitoIdentityProviderClient,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Account } from '../domain/onboarding.ts';

export type StaffPool = ReturnType<typeof staffPoolOf>;

/** Where a sign-in name stands: whose it is, and whether its holder can sign in already. */
export type Registration = { readonly tenantId: string; readonly complete: boolean };

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

    /** Makes or finishes an account. The password comes last: an account that has one is whole. */
    async register(account: Account): Promise<void> {
      const user = { UserPoolId: poolId, Username: account.email };
      await create(account);
      for (const role of account.roles) {
        await client.send(new AdminAddUserToGroupCommand({ ...user, GroupName: role }));
      }
      await client.send(new AdminSetUserPasswordCommand({ ...user, Password: account.password, Permanent: true }));
    },
  };

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

function attributesOf({ email, name, shopId, id, branchIds }: Account): AttributeType[] {
  return [
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: 'true' },
    { Name: 'name', Value: name },
    { Name: 'custom:tenantId', Value: shopId },
    { Name: 'custom:staffId', Value: id },
    { Name: 'custom:branchIds', Value: branchIds.join(',') },
  ];
}

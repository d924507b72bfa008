import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Cloud } from '@pardos/local/cloud';

export const password = 'Secreto2026';

type Person = {
  readonly email: string;
  readonly tenantId: string;
  readonly roles: readonly string[];
  readonly staffId?: string;
  readonly branchIds?: readonly string[];
};

/** Creates a member of staff in the user pool and gives their id token. */
export async function staffToken(cloud: Cloud, person: Person): Promise<string> {
  const client = cognitoOf(cloud);
  const user = { UserPoolId: cloud.exports['pardos-local-staff-pool-id'], Username: person.email };
  await client.send(
    new AdminCreateUserCommand({
      ...user,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'email', Value: person.email },
        { Name: 'name', Value: person.email },
        { Name: 'custom:tenantId', Value: person.tenantId },
        { Name: 'custom:staffId', Value: person.staffId ?? person.email },
        { Name: 'custom:branchIds', Value: (person.branchIds ?? []).join(',') },
      ],
    }),
  );
  for (const GroupName of person.roles) await client.send(new AdminAddUserToGroupCommand({ ...user, GroupName }));
  await setPassword(cloud, person.email, password);
  return await signedIn(cloud, person.email, password);
}

/** Gives somebody a password of their own. */
export async function setPassword(cloud: Cloud, email: string, to: string): Promise<void> {
  const user = { UserPoolId: cloud.exports['pardos-local-staff-pool-id'], Username: email };
  await cognitoOf(cloud).send(new AdminSetUserPasswordCommand({ ...user, Password: to, Permanent: true }));
}

/** Takes somebody out of the user pool. */
export async function removeStaff(cloud: Cloud, email: string): Promise<void> {
  const user = { UserPoolId: cloud.exports['pardos-local-staff-pool-id'], Username: email };
  await cognitoOf(cloud).send(new AdminDeleteUserCommand(user));
}

/** The id token of somebody who can sign in. */
export async function signedIn(cloud: Cloud, email: string, password: string): Promise<string> {
  const { AuthenticationResult } = await cognitoOf(cloud).send(
    new InitiateAuthCommand({
      ClientId: cloud.exports['pardos-local-staff-client-id'],
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: email, PASSWORD: password },
    }),
  );
  if (AuthenticationResult?.IdToken === undefined) throw new Error(`${email} cannot sign in`);
  return AuthenticationResult.IdToken;
}

export function cognitoOf({ env }: Cloud): CognitoIdentityProviderClient {
  return new CognitoIdentityProviderClient({
    endpoint: env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER,
    region: env.AWS_REGION,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  });
}

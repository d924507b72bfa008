import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Cloud } from '@pardos/local/cloud';
import { cognitoOf, password } from './staff.ts';

/** Opens a customer's account and gives their id token. */
export async function customerToken(cloud: Cloud, email: string): Promise<string> {
  const client = cognitoOf(cloud);
  const user = { UserPoolId: cloud.exports['pardos-local-customer-pool-id'], Username: email };
  const attributes = { email, name: email, email_verified: 'true' };
  await client.send(
    new AdminCreateUserCommand({
      ...user,
      MessageAction: 'SUPPRESS',
      UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    }),
  );
  await client.send(new AdminSetUserPasswordCommand({ ...user, Password: password, Permanent: true }));
  const { AuthenticationResult } = await client.send(
    new InitiateAuthCommand({
      ClientId: cloud.exports['pardos-local-customer-client-id'],
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: email, PASSWORD: password },
    }),
  );
  if (AuthenticationResult?.IdToken === undefined) throw new Error(`${email} cannot sign in`);
  return AuthenticationResult.IdToken;
}

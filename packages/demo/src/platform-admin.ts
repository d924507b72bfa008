import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { demoPassword } from './data/builders.ts';

export const platformAdmin = {
  name: 'Equipo de plataforma',
  email: 'plataforma@pardos.demo',
  password: demoPassword,
} as const;

/** Makes the first platform admin, straight in the user pool: nobody could create them through the graph. */
export async function createPlatformAdmin(poolId: string, env: Readonly<Record<string, string>>): Promise<void> {
  const client = new CognitoIdentityProviderClient({
    region: env.AWS_REGION,
    endpoint: env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER,
    credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '' },
  });
  const user = { UserPoolId: poolId, Username: platformAdmin.email };
  try {
    await client.send(
      new AdminCreateUserCommand({
        ...user,
        MessageAction: 'SUPPRESS',
        UserAttributes: [
          { Name: 'email', Value: platformAdmin.email },
          { Name: 'email_verified', Value: 'true' },
          { Name: 'name', Value: platformAdmin.name },
          // The reserved tenant that holds what belongs to none.
          { Name: 'custom:tenantId', Value: 'public' },
          { Name: 'custom:staffId', Value: 'platform-admin' },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof UsernameExistsException)) throw error;
  }
  await client.send(new AdminAddUserToGroupCommand({ ...user, GroupName: 'PLATFORM_ADMIN' }));
  await client.send(new AdminSetUserPasswordCommand({ ...user, Password: platformAdmin.password, Permanent: true }));
  client.destroy();
}

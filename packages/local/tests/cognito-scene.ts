import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  CreateGroupCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  InitiateAuthCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll } from 'vitest';
import { startCognito } from '../src/parts/cognito/start-cognito.ts';
import type { Part } from '../src/parts/part.ts';
import { virtualClock } from '../src/virtual-clock.ts';

export const clock = virtualClock(Date.now());
export const mails: { to: string; text: string }[] = [];
export let part: Part;
export let cognito: CognitoIdentityProviderClient;
export let staff: Awaited<ReturnType<typeof aPool>>;
export let customers: Awaited<ReturnType<typeof aPool>>;

beforeAll(async () => {
  part = await start(undefined);
  cognito = clientOf(part);
  staff = await aPool(cognito, { AllowAdminCreateUserOnly: true });
  customers = await aPool(cognito, { AllowAdminCreateUserOnly: false });
  await cognito.send(new CreateGroupCommand({ UserPoolId: staff.UserPoolId, GroupName: 'COOK' }));
});
afterAll(() => part.close());

export const PASSWORD = 'Una-Clave-Larga-1';
let users = 0;

export function start(dataDir: string | undefined) {
  return startCognito({ port: 0, clock, dataDir, sendMail: async (mail) => void mails.push(mail) });
}

export function clientOf({ endpoint }: Part) {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'local' };
  return new CognitoIdentityProviderClient({ endpoint, region: 'us-east-1', credentials });
}

export async function aPool(client: CognitoIdentityProviderClient, AdminCreateUserConfig: object) {
  const { UserPool } = await client.send(
    new CreateUserPoolCommand({
      PoolName: 'pool',
      UsernameAttributes: ['email'],
      AutoVerifiedAttributes: ['email'],
      AdminCreateUserConfig,
      Policies: {
        PasswordPolicy: { MinimumLength: 10, RequireLowercase: true, RequireNumbers: true, RequireSymbols: false },
      },
      Schema: [
        { Name: 'name', AttributeDataType: 'String', Required: true, Mutable: true },
        { Name: 'tenantId', AttributeDataType: 'String', Mutable: false },
        { Name: 'branchIds', AttributeDataType: 'String', Mutable: true },
      ],
    }),
  );
  const UserPoolId = UserPool?.Id ?? '';
  const { UserPoolClient } = await client.send(
    new CreateUserPoolClientCommand({
      UserPoolId,
      ClientName: 'web',
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      PreventUserExistenceErrors: 'ENABLED',
      AccessTokenValidity: 60,
      TokenValidityUnits: { AccessToken: 'minutes' },
      WriteAttributes: ['name', 'email'],
    }),
  );
  return { UserPoolId, ClientId: UserPoolClient?.ClientId ?? '' };
}

export async function anInvitedCook(client = cognito, pool = staff) {
  const email = `cook${++users}@example.com`;
  await client.send(
    new AdminCreateUserCommand({
      UserPoolId: pool.UserPoolId,
      Username: email,
      UserAttributes: [
        { Name: 'name', Value: 'Rosa' },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'custom:tenantId', Value: 'T1' },
      ],
    }),
  );
  return email;
}

export async function aCook(client = cognito, pool = staff) {
  const email = await anInvitedCook(client, pool);
  await client.send(
    new AdminSetUserPasswordCommand({
      UserPoolId: pool.UserPoolId,
      Username: email,
      Password: PASSWORD,
      Permanent: true,
    }),
  );
  return email;
}

export async function aNewCustomer() {
  const email = `customer${++users}@example.com`;
  await signUp(email);
  return email;
}

export function signUp(Username: string, Password = PASSWORD) {
  const UserAttributes = [{ Name: 'name', Value: 'Ana' }];
  return cognito.send(new SignUpCommand({ ClientId: customers.ClientId, Username, Password, UserAttributes }));
}

export function confirm(Username: string, ConfirmationCode: string) {
  return cognito.send(new ConfirmSignUpCommand({ ClientId: customers.ClientId, Username, ConfirmationCode }));
}

export function byPassword(USERNAME: string, Password = PASSWORD, pool = staff, client = cognito) {
  return client.send(
    new InitiateAuthCommand({
      ClientId: pool.ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD: Password },
    }),
  );
}

export const staffUser = (Username: string) => ({ UserPoolId: staff.UserPoolId, Username });
export const lastMailTo = (email: string) => mails.findLast(({ to }) => to === email)?.text ?? '';
export const codeFor = (email: string) => /\d{6}/.exec(lastMailTo(email))?.[0] ?? '';

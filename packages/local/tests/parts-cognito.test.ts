import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUpdateUserAttributesCommand,
  ChangePasswordCommand,
  CognitoIdentityProviderClient,
  ConfirmForgotPasswordCommand,
  ConfirmSignUpCommand,
  CreateGroupCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  ForgotPasswordCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  ListUsersCommand,
  RespondToAuthChallengeCommand,
  SignUpCommand,
  UpdateUserAttributesCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { Amplify } from 'aws-amplify';
import { confirmSignIn, fetchAuthSession, signIn, signOut } from 'aws-amplify/auth';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCognito } from '../src/parts/cognito/start-cognito.ts';
import type { Part } from '../src/parts/part.ts';
import { virtualClock } from '../src/virtual-clock.ts';

const clock = virtualClock(Date.now());
const mails: { to: string; text: string }[] = [];
let part: Part;
let cognito: CognitoIdentityProviderClient;
let staff: Awaited<ReturnType<typeof aPool>>;
let customers: Awaited<ReturnType<typeof aPool>>;

beforeAll(async () => {
  part = await start(undefined);
  cognito = clientOf(part);
  staff = await aPool(cognito, { AllowAdminCreateUserOnly: true });
  customers = await aPool(cognito, { AllowAdminCreateUserOnly: false });
  await cognito.send(new CreateGroupCommand({ UserPoolId: staff.UserPoolId, GroupName: 'COOK' }));
});
afterAll(() => part.close());

describe('tokens', () => {
  it('carry groups, attributes and an issuer whose keys verify them', async () => {
    const email = await aCook();
    await cognito.send(new AdminAddUserToGroupCommand({ ...staffUser(email), GroupName: 'COOK' }));

    const { AuthenticationResult } = await byPassword(email);

    const issuer = `${part.endpoint}/${staff.UserPoolId}`;
    const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
    const id = await jwtVerify(AuthenticationResult?.IdToken ?? '', keys, { issuer, audience: staff.ClientId });
    expect(id.payload).toMatchObject({
      token_use: 'id',
      'cognito:groups': ['COOK'],
      'custom:tenantId': 'T1',
      email,
      name: 'Rosa',
      email_verified: true,
    });
    const access = await jwtVerify(AuthenticationResult?.AccessToken ?? '', keys, { issuer });
    expect(access.payload).toMatchObject({ token_use: 'access', client_id: staff.ClientId, sub: id.payload.sub });
    expect(Number(access.payload.exp) - Number(access.payload.iat)).toBe(3600);
    expect(staff.UserPoolId).toMatch(/^us-east-1_[A-Za-z0-9]{9}$/);
  });

  it('are renewed by the refresh token until it is revoked by a global sign-out', async () => {
    const email = await aCook();
    const { AuthenticationResult: first } = await byPassword(email);
    const refresh = () =>
      cognito.send(
        new InitiateAuthCommand({
          ClientId: staff.ClientId,
          AuthFlow: 'REFRESH_TOKEN_AUTH',
          AuthParameters: { REFRESH_TOKEN: first?.RefreshToken ?? '' },
        }),
      );

    const { AuthenticationResult: second } = await refresh();
    expect(second).toMatchObject({ AccessToken: expect.any(String), TokenType: 'Bearer' });
    expect(second?.RefreshToken).toBeUndefined();
    await cognito.send(new GlobalSignOutCommand({ AccessToken: second?.AccessToken }));
    await expect(refresh()).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    await expect(cognito.send(new GetUserCommand({ AccessToken: first?.AccessToken }))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Access Token has been revoked',
    });
  });
});

describe('signing in', () => {
  it.each([
    ['a wrong password', 'pw'],
    ['nobody that is known', 'nobody@example.com'],
  ])('answers %s alike, so that nobody learns who is there', async (what) => {
    const email = what === 'a wrong password' ? await aCook() : 'nobody@example.com';
    await expect(byPassword(email, 'Wrong-Password-1')).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
  });

  it('refuses a disabled user', async () => {
    const email = await aCook();
    await cognito.send(new AdminDisableUserCommand(staffUser(email)));
    await expect(byPassword(email)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'User is disabled.',
    });
  });

  it('asks an invited user for a password of their own', async () => {
    const email = await anInvitedCook();
    const temporary = /temporal: (.+)$/.exec(lastMailTo(email))?.[1] ?? '';

    const invited = await byPassword(email, temporary);
    expect(invited).toMatchObject({ ChallengeName: 'NEW_PASSWORD_REQUIRED', Session: expect.any(String) });
    const answer = (NEW_PASSWORD: string, Session = invited.Session) =>
      cognito.send(
        new RespondToAuthChallengeCommand({
          ClientId: staff.ClientId,
          ChallengeName: 'NEW_PASSWORD_REQUIRED',
          Session,
          ChallengeResponses: { USERNAME: email, NEW_PASSWORD },
        }),
      );
    await expect(answer('short')).rejects.toMatchObject({ name: 'InvalidPasswordException' });
    const again = await byPassword(email, temporary);
    expect(await answer('Nueva-Clave-1', again.Session)).toMatchObject({
      AuthenticationResult: { IdToken: expect.any(String) },
    });
  });

  it('works for the real Amplify client by SRP, with the new-password challenge and the refresh', async () => {
    const email = await anInvitedCook();
    const temporary = /temporal: (.+)$/.exec(lastMailTo(email))?.[1] ?? '';
    Amplify.configure({
      Auth: {
        Cognito: { userPoolId: staff.UserPoolId, userPoolClientId: staff.ClientId, userPoolEndpoint: part.endpoint },
      },
    });

    await expect(signIn({ username: email, password: 'Wrong-Password-1' })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
    const { nextStep } = await signIn({ username: email, password: temporary });
    expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED');
    expect(await confirmSignIn({ challengeResponse: 'Nueva-Clave-1' })).toMatchObject({ isSignedIn: true });
    const before = await fetchAuthSession();
    const after = await fetchAuthSession({ forceRefresh: true });
    expect(after.tokens?.idToken?.payload.email).toBe(email);
    expect(after.tokens?.accessToken.toString()).not.toBe(before.tokens?.accessToken.toString());
    await signOut({ global: true });
  });
});

describe('signing up', () => {
  it('confirms by a mailed code, then lets the customer in', async () => {
    const email = await aNewCustomer();
    await expect(byPassword(email, PASSWORD, customers)).rejects.toMatchObject({ name: 'UserNotConfirmedException' });
    await expect(confirm(email, '000000x')).rejects.toMatchObject({ name: 'CodeMismatchException' });

    await confirm(email, codeFor(email));

    const { AuthenticationResult } = await byPassword(email, PASSWORD, customers);
    expect(decodeJwt(AuthenticationResult?.IdToken ?? '')).toMatchObject({ email, email_verified: true });
  });

  it('refuses a late code, a second account and a weak password', async () => {
    const email = await aNewCustomer();
    const code = codeFor(email);
    await clock.advance(24 * 3_600_000);
    await expect(confirm(email, code)).rejects.toMatchObject({ name: 'ExpiredCodeException' });
    await expect(signUp(email.toUpperCase())).rejects.toMatchObject({ name: 'UsernameExistsException' });
    await expect(signUp('new@example.com', 'weak')).rejects.toMatchObject({ name: 'InvalidPasswordException' });
  });

  it('is closed where only administrators create users', async () => {
    const call = cognito.send(
      new SignUpCommand({ ClientId: staff.ClientId, Username: 'x@example.com', Password: PASSWORD }),
    );
    await expect(call).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });

  it('recovers a forgotten password by a mailed code', async () => {
    const email = await aNewCustomer();
    await confirm(email, codeFor(email));
    await cognito.send(new ForgotPasswordCommand({ ClientId: customers.ClientId, Username: email }));
    await cognito.send(
      new ConfirmForgotPasswordCommand({
        ClientId: customers.ClientId,
        Username: email,
        ConfirmationCode: codeFor(email),
        Password: 'Otra-Clave-2',
      }),
    );
    await expect(byPassword(email, PASSWORD, customers)).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    const { AuthenticationResult } = await byPassword(email, 'Otra-Clave-2', customers);

    const change = (PreviousPassword: string) =>
      cognito.send(
        new ChangePasswordCommand({
          AccessToken: AuthenticationResult?.AccessToken,
          PreviousPassword,
          ProposedPassword: 'Tercera-Clave-3',
        }),
      );
    await expect(change('Wrong-1-Password')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
    await change('Otra-Clave-2');
    expect(await byPassword(email, 'Tercera-Clave-3', customers)).toHaveProperty('AuthenticationResult');
  });
});

describe('attributes', () => {
  it('are found by filter and changed by an administrator, unless they are fixed', async () => {
    const email = await aCook();
    const { Users } = await cognito.send(
      new ListUsersCommand({ UserPoolId: staff.UserPoolId, Filter: `email = "${email}"` }),
    );
    expect(Users).toMatchObject([{ UserStatus: 'CONFIRMED', Enabled: true }]);
    const change = (Name: string) =>
      cognito.send(
        new AdminUpdateUserAttributesCommand({ ...staffUser(email), UserAttributes: [{ Name, Value: 'B1' }] }),
      );

    await change('custom:branchIds');
    const { UserAttributes } = await cognito.send(new AdminGetUserCommand(staffUser(email)));
    expect(UserAttributes).toContainEqual({ Name: 'custom:branchIds', Value: 'B1' });
    await expect(change('custom:tenantId')).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(change('custom:unknown')).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('are written by their owner only where the app client may', async () => {
    const { AuthenticationResult } = await byPassword(await aCook());
    const write = (Name: string) =>
      cognito.send(
        new UpdateUserAttributesCommand({
          AccessToken: AuthenticationResult?.AccessToken,
          UserAttributes: [{ Name, Value: 'X' }],
        }),
      );
    await write('name');
    await expect(write('custom:branchIds')).rejects.toMatchObject({ name: 'NotAuthorizedException' });
  });

  it('of a new user must be complete', async () => {
    const call = cognito.send(
      new AdminCreateUserCommand({ UserPoolId: staff.UserPoolId, Username: 'nameless@example.com' }),
    );
    await expect(call).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});

it('names what is not there', async () => {
  await expect(cognito.send(new ListUsersCommand({ UserPoolId: 'us-east-1_none00000' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
  await expect(cognito.send(new AdminGetUserCommand(staffUser('none@example.com')))).rejects.toMatchObject({
    name: 'UserNotFoundException',
  });
});

it('answers a browser of any origin', async () => {
  const { status, headers } = await fetch(part.endpoint, { method: 'OPTIONS' });
  expect([status, headers.get('access-control-allow-origin')]).toEqual([204, '*']);
});

it('keeps pools, users, keys and sessions through a restart when it has a directory', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'cognito-'));
  const first = await start(dataDir);
  const pool = await aPool(clientOf(first), { AllowAdminCreateUserOnly: true });
  const email = await aCook(clientOf(first), pool);
  const { AuthenticationResult } = await byPassword(email, PASSWORD, pool, clientOf(first));
  await first.close();

  const second = await start(dataDir);
  const refreshed = await clientOf(second).send(
    new InitiateAuthCommand({
      ClientId: pool.ClientId,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN: AuthenticationResult?.RefreshToken ?? '' },
    }),
  );
  const keys = createRemoteJWKSet(new URL(`${second.endpoint}/${pool.UserPoolId}/.well-known/jwks.json`));
  await jwtVerify(refreshed.AuthenticationResult?.IdToken ?? '', keys);
  await jwtVerify(AuthenticationResult?.IdToken ?? '', keys);
  await second.close();
  await rm(dataDir, { recursive: true });
});

const PASSWORD = 'Una-Clave-Larga-1';
let users = 0;

function start(dataDir: string | undefined) {
  return startCognito({ port: 0, clock, dataDir, sendMail: async (mail) => void mails.push(mail) });
}

function clientOf({ endpoint }: Part) {
  const credentials = { accessKeyId: 'a', secretAccessKey: 'local' };
  return new CognitoIdentityProviderClient({ endpoint, region: 'us-east-1', credentials });
}

async function aPool(client: CognitoIdentityProviderClient, AdminCreateUserConfig: object) {
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

async function anInvitedCook(client = cognito, pool = staff) {
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

async function aCook(client = cognito, pool = staff) {
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

async function aNewCustomer() {
  const email = `customer${++users}@example.com`;
  await signUp(email);
  return email;
}

function signUp(Username: string, Password = PASSWORD) {
  const UserAttributes = [{ Name: 'name', Value: 'Ana' }];
  return cognito.send(new SignUpCommand({ ClientId: customers.ClientId, Username, Password, UserAttributes }));
}

function confirm(Username: string, ConfirmationCode: string) {
  return cognito.send(new ConfirmSignUpCommand({ ClientId: customers.ClientId, Username, ConfirmationCode }));
}

function byPassword(USERNAME: string, Password = PASSWORD, pool = staff, client = cognito) {
  return client.send(
    new InitiateAuthCommand({
      ClientId: pool.ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD: Password },
    }),
  );
}

const staffUser = (Username: string) => ({ UserPoolId: staff.UserPoolId, Username });
const lastMailTo = (email: string) => mails.findLast(({ to }) => to === email)?.text ?? '';
const codeFor = (email: string) => /\d{6}/.exec(lastMailTo(email))?.[0] ?? '';

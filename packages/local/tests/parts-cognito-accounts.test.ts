import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminUpdateUserAttributesCommand,
  ChangePasswordCommand,
  ConfirmForgotPasswordCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
  ListUsersCommand,
  SignUpCommand,
  UpdateUserAttributesCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  aCook,
  aNewCustomer,
  aPool,
  byPassword,
  clientOf,
  clock,
  codeFor,
  cognito,
  confirm,
  customers,
  PASSWORD,
  part,
  signUp,
  staff,
  staffUser,
  start,
} from './cognito-scene.ts';

describe('signing up', () => {
  it('confirms by a mailed code, then lets the customer in', async () => {
    const email = await aNewCustomer();
    await expect(byPassword(email, PASSWORD, customers)).rejects.toMatchObject({ name: 'UserNotConfirmedException' });
    await expect(confirm(email, '000000x')).rejects.toMatchObject({ name: 'CodeMismatchException' });

    await confirm(email, codeFor(email));

    const { AuthenticationResult } = await byPassword(email, PASSWORD, customers);
    expect(decodeJwt(AuthenticationResult?.IdToken ?? '')).toMatchObject({ email, email_verified: true });
  });

  it('gives up on a code after five wrong guesses', async () => {
    const email = await aNewCustomer();
    for (let guess = 1; guess <= 5; guess++) {
      await expect(confirm(email, 'x')).rejects.toMatchObject({ name: 'CodeMismatchException' });
    }
    await expect(confirm(email, codeFor(email))).rejects.toMatchObject({ name: 'LimitExceededException' });
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

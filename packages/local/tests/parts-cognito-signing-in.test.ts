import {
  AdminAddUserToGroupCommand,
  AdminDisableUserCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { Amplify } from 'aws-amplify';
import { confirmSignIn, fetchAuthSession, signIn, signOut } from 'aws-amplify/auth';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { aCook, anInvitedCook, byPassword, cognito, lastMailTo, part, staff, staffUser } from './cognito-scene.ts';

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

import { createHmac } from 'node:crypto';
import { CreateUserPoolClientCommand, InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { Cloud } from '@pardos/local/cloud';
import { exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose';
import { cognitoOf, password } from '../setup/staff.ts';
import type { Forgery } from './callers.ts';

const decode = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString());
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** False tokens made from a true one: that of somebody who may do all in their restaurant. */
export async function forge(
  cloud: Cloud,
  { email, token, expired }: { email: string; token: string; expired: string },
): Promise<Record<Exclude<Forgery, 'no token at all'>, string>> {
  const [head = '', body = '', signature = ''] = token.split('.');
  const claims = decode(body);
  const { privateKey } = await generateKeyPair('RS256');
  const header = decode(head);
  const confused = `${encode({ ...header, alg: 'HS256' })}.${body}`;
  return {
    expired,
    'of another pool': await new SignJWT({ ...claims, iss: `${claims.iss}x` })
      .setProtectedHeader(header)
      .sign(privateKey),
    'for another client': await ofAnotherClient(cloud, email),
    'an access token': await signInAt(cloud, cloud.exports['pardos-local-staff-client-id'] ?? '', email, 'AccessToken'),
    'with a changed tenant': `${head}.${encode({ ...claims, 'custom:tenantId': 'other' })}.${signature}`,
    'without a signature (alg none)': `${encode({ ...header, alg: 'none' })}.${body}.`,
    'signed with the public key': `${confused}.${createHmac('sha256', await publicKey(claims.iss))
      .update(confused)
      .digest('base64url')}`,
  };
}

async function ofAnotherClient(cloud: Cloud, email: string): Promise<string> {
  const { UserPoolClient } = await cognitoOf(cloud).send(
    new CreateUserPoolClientCommand({
      UserPoolId: cloud.exports['pardos-local-staff-pool-id'],
      ClientName: 'otra',
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    }),
  );
  return await signInAt(cloud, UserPoolClient?.ClientId ?? '', email, 'IdToken');
}

async function signInAt(
  cloud: Cloud,
  ClientId: string,
  email: string,
  kind: 'IdToken' | 'AccessToken',
): Promise<string> {
  const { AuthenticationResult } = await cognitoOf(cloud).send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: email, PASSWORD: password },
    }),
  );
  const token = AuthenticationResult?.[kind];
  if (token === undefined) throw new Error(`no ${kind} for ${email}`);
  return token;
}

async function publicKey(issuer: string): Promise<string> {
  const { keys } = JSON.parse(await (await fetch(`${issuer}/.well-known/jwks.json`)).text());
  const key = await importJWK(keys[0], 'RS256', { extractable: true });
  if (key instanceof Uint8Array) throw new Error('the pool has no public key');
  return await exportSPKI(key);
}

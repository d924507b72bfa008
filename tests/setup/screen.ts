import { randomUUID } from 'node:crypto';
import { InitiateAuthCommand, RespondToAuthChallengeCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { Cloud } from '@pardos/local/cloud';
import { cognitoOf, signedIn } from './staff.ts';

/** What a pairing code says, as the screen's app reads it. */
export function pairingOf(code: string): { email: string; password: string } {
  const letters = code.replaceAll('-', '');
  const email = `pantalla-${letters.slice(0, 6).toLowerCase()}@pantallas.invalid`;
  return { email, password: `Pp1-${letters.slice(6)}` };
}

/** Signs a screen in with its pairing code, which serves once: gives its token. */
export async function pairScreen(cloud: Cloud, code: string): Promise<{ token: string; email: string; own: string }> {
  const { email, password } = pairingOf(code);
  const own = `Pp1-${randomUUID()}`;
  const client = cognitoOf(cloud);
  const ClientId = cloud.exports['pardos-local-staff-client-id'];
  const AuthParameters = { USERNAME: email, PASSWORD: password };
  const { Session, ChallengeName } = await client.send(
    new InitiateAuthCommand({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }),
  );
  if (ChallengeName !== 'NEW_PASSWORD_REQUIRED') throw new Error(`the code did more than pair: ${ChallengeName}`);
  const ChallengeResponses = { USERNAME: email, NEW_PASSWORD: own };
  await client.send(new RespondToAuthChallengeCommand({ ClientId, ChallengeName, Session, ChallengeResponses }));
  return { email, own, token: await signedIn(cloud, email, own) };
}

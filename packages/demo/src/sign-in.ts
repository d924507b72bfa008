import * as z from 'zod/mini';

const Answer = z.object({ AuthenticationResult: z.object({ IdToken: z.string() }) });

/** Where staff sign in. */
export type StaffClient = { readonly endpoint: string; readonly clientId: string };

/** Cognito gave no token. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

/** The id token of a person, as Cognito gives it for e-mail and password. */
export async function signIn({ endpoint, clientId }: StaffClient, email: string, password: string): Promise<string> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: email, PASSWORD: password },
    }),
  });
  if (!response.ok) throw new SignInRefused(`${email} cannot sign in: ${await response.text()}`);
  return Answer.parse(await response.json()).AuthenticationResult.IdToken;
}

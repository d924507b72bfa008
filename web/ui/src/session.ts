import { Amplify } from 'aws-amplify';
import { confirmSignIn, fetchAuthSession, signIn, signOut } from 'aws-amplify/auth';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { sessionStorage } from 'aws-amplify/utils';

/** Where a group of people signs in; as config.json has it. */
export type Pool = {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly endpoint?: string | null | undefined;
  readonly authFlow: string;
};

/** How an attempt to sign in ended. */
export type SignInOutcome = 'SIGNED_IN' | 'NEW_PASSWORD_NEEDED' | 'UNCONFIRMED' | SessionTrouble;

/** Why Cognito did not do what it was asked. */
export type SessionTrouble = 'REJECTED' | 'WEAK_PASSWORD' | 'TOO_MANY' | 'UNREACHABLE';

let flow: 'USER_PASSWORD_AUTH' | 'USER_SRP_AUTH' = 'USER_SRP_AUTH';

/**
 * Binds this page to a user pool; call it once, before anything else here.
 *
 * Tokens live in sessionStorage: tablets and phones are handed from one person to the next, so a
 * session must not outlive its tab, nor be shared with another tab in which somebody else works.
 * A reload keeps it.
 */
export function openSession(pool: Pool): void {
  flow = pool.authFlow === 'USER_PASSWORD_AUTH' ? 'USER_PASSWORD_AUTH' : 'USER_SRP_AUTH';
  const cognito = { userPoolId: pool.userPoolId, userPoolClientId: pool.clientId };
  Amplify.configure({
    Auth: { Cognito: pool.endpoint ? { ...cognito, userPoolEndpoint: pool.endpoint } : cognito },
  });
  cognitoUserPoolsTokenProvider.setKeyValueStorage(sessionStorage);
}

/** The ID token, renewed when it is about to expire; null for a guest. */
export async function idToken(): Promise<string | null> {
  const { tokens } = await fetchAuthSession();
  return tokens?.idToken?.toString() ?? null;
}

/** Signs in with an e-mail and a password, whoever was signed in before. */
export async function startSession(email: string, password: string): Promise<SignInOutcome> {
  return attempt(async () => {
    await signOut();
    return signIn({ username: email, password, options: { authFlowType: flow } });
  });
}

/** Answers NEW_PASSWORD_NEEDED: replaces the first password, which somebody else chose. */
export async function replaceFirstPassword(password: string): Promise<SignInOutcome> {
  return attempt(() => confirmSignIn({ challengeResponse: password }));
}

/** Forgets the tokens of this tab; `everywhere` ends every other session of the person too. */
export async function endSession({ everywhere = false } = {}): Promise<void> {
  await signOut({ global: everywhere });
}

async function attempt(step: () => ReturnType<typeof signIn>): Promise<SignInOutcome> {
  try {
    const { isSignedIn, nextStep } = await step();
    if (isSignedIn) return 'SIGNED_IN';
    if (nextStep.signInStep === 'CONFIRM_SIGN_UP') return 'UNCONFIRMED';
    return nextStep.signInStep === 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED' ? 'NEW_PASSWORD_NEEDED' : 'REJECTED';
  } catch (cause) {
    return troubleOf(cause);
  }
}

/** A name that is not known and a wrong password look alike, so that nobody can probe for accounts. */
export function troubleOf(cause: unknown): SessionTrouble {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'InvalidPasswordException') return 'WEAK_PASSWORD';
  if (/^(LimitExceeded|TooMany\w+)Exception$/.test(name)) return 'TOO_MANY';
  if (name === 'NetworkError' || name === 'TypeError') return 'UNREACHABLE';
  return 'REJECTED';
}

import {
  confirmResetPassword,
  confirmSignUp,
  fetchUserAttributes,
  resendSignUpCode,
  resetPassword,
  signUp,
} from 'aws-amplify/auth';
import { type SessionTrouble, troubleOf } from './session.ts';

/** How a step of opening or recovering an account ended. */
export type AccountOutcome = 'DONE' | 'TAKEN' | 'WRONG_CODE' | SessionTrouble;

export type NewAccount = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Which text was agreed to and when, by attribute of the pool. */
  readonly consents: Readonly<Record<string, string>>;
};

/** Opens an account that a code, mailed now, confirms. */
export async function openAccount({ name, email, password, consents }: NewAccount): Promise<AccountOutcome> {
  const userAttributes = { email, name, ...consents };
  return attempt(() => signUp({ username: email, password, options: { userAttributes } }));
}

/** Confirms an account with the code that was mailed. */
export async function confirmAccount(email: string, code: string): Promise<AccountOutcome> {
  return attempt(() => confirmSignUp({ username: email, confirmationCode: code }));
}

/** Mails another code to confirm with. */
export async function resendCode(email: string): Promise<AccountOutcome> {
  return attempt(() => resendSignUpCode({ username: email }));
}

/** Mails a code for a new password. DONE for an address without an account too: nobody can probe for accounts. */
export async function requestNewPassword(email: string): Promise<AccountOutcome> {
  return attempt(() => resetPassword({ username: email }));
}

/** Sets a new password with the code that was mailed. */
export async function setNewPassword(email: string, code: string, password: string): Promise<AccountOutcome> {
  return attempt(() => confirmResetPassword({ username: email, confirmationCode: code, newPassword: password }));
}

/** What the pool keeps of whoever is signed in, by attribute. Throws when nobody is. */
export async function accountAttributes(): Promise<Readonly<Record<string, string | undefined>>> {
  return await fetchUserAttributes();
}

async function attempt(step: () => Promise<unknown>): Promise<AccountOutcome> {
  try {
    await step();
    return 'DONE';
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    if (name === 'UsernameExistsException') return 'TAKEN';
    if (name === 'CodeMismatchException' || name === 'ExpiredCodeException') return 'WRONG_CODE';
    return troubleOf(cause);
  }
}

import { z } from 'zod';
import { AwsError, type Operations, operation } from '../aws-json.ts';
import { AttributeList, checkWritable, toRecord } from './attributes.ts';
import { type Context, clientOf, masked, newUser, saveUser, sendCode, withPassword } from './context.ts';
import { codeMismatch, invalidParameter, notAuthorized, userNotFound } from './errors.ts';
import type { User } from './state.ts';

const Who = z.object({ ClientId: z.string(), Username: z.string() });
const CONFIRM = { purpose: 'confirm', hours: 24, subject: 'Confirma tu cuenta' } as const;
const RESET = { purpose: 'reset', hours: 1, subject: 'Restablece tu contraseña' } as const;

/** What a person does before there is a session: sign up, confirm, recover a forgotten password. */
export function signUpOperations(context: Context): Operations {
  const find = ({ ClientId, Username }: z.infer<typeof Who>) => {
    const { client, pool } = clientOf(context, ClientId);
    return { client, pool, user: context.state.findUser(pool, Username) };
  };

  return {
    SignUp: operation(Who.extend({ Password: z.string(), UserAttributes: AttributeList.optional() }), async (input) => {
      const { client, pool } = find(input);
      if (pool.adminCreatesUsers) throw notAuthorized('SignUp is not permitted for this user pool');
      const given = toRecord(input.UserAttributes);
      checkWritable(client, Object.keys(given));
      const created = newUser(context, pool, { name: input.Username, given });
      const user = saveUser(context, withPassword(pool, created, input.Password));
      return { UserConfirmed: false, UserSub: user.attributes.sub, ...(await sendCode(context, user, CONFIRM)) };
    }),
    ResendConfirmationCode: operation(Who, async (input) => {
      const { user, client } = find(input);
      if (!user && client.hidesUnknownUsers) return pretendedDelivery(input.Username);
      if (!user) throw userNotFound();
      if (user.status !== 'UNCONFIRMED') throw invalidParameter('User is already confirmed.');
      return sendCode(context, user, CONFIRM);
    }),
    ConfirmSignUp: operation(Who.extend({ ConfirmationCode: z.string() }), (input) => {
      const { user, client, pool } = find(input);
      if (!user) throw client.hidesUnknownUsers ? codeMismatch() : userNotFound();
      if (user.status !== 'UNCONFIRMED') {
        throw notAuthorized(`User cannot be confirmed. Current status is ${user.status}`);
      }
      checkCode(context, user, { purpose: 'confirm', given: input.ConfirmationCode });
      const isVerified = pool.autoVerified.includes('email');
      const attributes = { ...user.attributes, ...(isVerified && { email_verified: 'true' }) };
      saveUser(context, { ...user, attributes, codes: {}, status: 'CONFIRMED' });
    }),

    ForgotPassword: operation(Who, async (input) => {
      const { user, client } = find(input);
      if (!user && client.hidesUnknownUsers) return pretendedDelivery(input.Username);
      if (!user) throw userNotFound();
      checkRecoverable(user);
      return sendCode(context, user, RESET);
    }),
    ConfirmForgotPassword: operation(Who.extend({ ConfirmationCode: z.string(), Password: z.string() }), (input) => {
      const { user, client, pool } = find(input);
      if (!user) throw client.hidesUnknownUsers ? codeMismatch() : userNotFound();
      checkCode(context, user, { purpose: 'reset', given: input.ConfirmationCode });
      saveUser(context, { ...withPassword(pool, user, input.Password), codes: {}, status: 'CONFIRMED' });
    }),
  };
}

/** Wrong guesses that a code survives. */
const TRIES = 5;

export function checkCode(
  context: Context,
  user: User,
  { purpose, given }: { purpose: keyof User['codes']; given: string },
): void {
  const code = user.codes[purpose];
  if (!code) throw codeMismatch();
  if (code.tries >= TRIES) {
    throw new AwsError('LimitExceededException', 'Attempt limit exceeded, please try after some time.');
  }
  if (code.value !== given) {
    saveUser(context, { ...user, codes: { ...user.codes, [purpose]: { ...code, tries: code.tries + 1 } } });
    throw codeMismatch();
  }
  if (code.expiresAt > context.clock.now()) return;
  throw new AwsError('ExpiredCodeException', 'Invalid code provided, please request a code again.');
}

function checkRecoverable(user: User): void {
  if (!user.enabled) throw notAuthorized('User is disabled.');
  if (user.status === 'FORCE_CHANGE_PASSWORD') {
    throw notAuthorized('User password cannot be reset in the current state.');
  }
  if (user.status === 'CONFIRMED' || user.status === 'RESET_REQUIRED') return;
  throw invalidParameter('Cannot reset password for the user as there is no registered/verified email or phone_number');
}

/** The answer that does not tell whether the user is there. */
function pretendedDelivery(name: string) {
  return { CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: masked(name) } };
}

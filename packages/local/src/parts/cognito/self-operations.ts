import { z } from 'zod';
import { type Operations, operation } from '../aws-json.ts';
import { AttributeList, checkChange, checkWritable, toList, toRecord } from './attributes.ts';
import { type Context, saveUser, sendCode, withPassword } from './context.ts';
import { invalidParameter, notAuthorized, WRONG_PASSWORD } from './errors.ts';
import { checkCode } from './sign-up-operations.ts';
import { isPassword } from './srp.ts';

const Mine = z.object({ AccessToken: z.string() });
const VERIFY = { purpose: 'verify', hours: 24, subject: 'Confirma tu correo' } as const;

/** What somebody who is signed in does with their own account. */
export function selfOperations(context: Context): Operations {
  const { state, tokens } = context;

  return {
    GetUser: operation(Mine, async ({ AccessToken }) => {
      const { user } = await tokens.read(AccessToken);
      return { Username: user.username, UserAttributes: toList(user) };
    }),
    UpdateUserAttributes: operation(Mine.extend({ UserAttributes: AttributeList }), async (input) => {
      const { user, client, pool } = await tokens.read(input.AccessToken);
      const changed = toRecord(input.UserAttributes);
      checkWritable(client, Object.keys(changed));
      checkChange(pool, Object.keys(changed));
      const isNewEmail = changed.email !== undefined && changed.email !== user.attributes.email;
      const verified: Record<string, string> = isNewEmail ? { email_verified: 'false' } : {};
      const saved = saveUser(context, { ...user, attributes: { ...user.attributes, ...changed, ...verified } });
      if (!isNewEmail) return {};
      const { CodeDeliveryDetails } = await sendCode(context, saved, VERIFY);
      return { CodeDeliveryDetailsList: [CodeDeliveryDetails] };
    }),
    GetUserAttributeVerificationCode: operation(Mine.extend({ AttributeName: z.string() }), async (input) => {
      const { user } = await tokens.read(input.AccessToken);
      if (input.AttributeName !== 'email') throw invalidParameter('The local Cognito verifies e-mail addresses only');
      return sendCode(context, user, VERIFY);
    }),
    VerifyUserAttribute: operation(Mine.extend({ AttributeName: z.string(), Code: z.string() }), async (input) => {
      const { user } = await tokens.read(input.AccessToken);
      checkCode(context, user, { purpose: 'verify', given: input.Code });
      saveUser(context, { ...user, codes: {}, attributes: { ...user.attributes, email_verified: 'true' } });
    }),
    ChangePassword: operation(
      Mine.extend({ PreviousPassword: z.string(), ProposedPassword: z.string() }),
      async (input) => {
        const { user, pool } = await tokens.read(input.AccessToken);
        if (!user.password || !isPassword(user, user.password, input.PreviousPassword)) {
          throw notAuthorized(WRONG_PASSWORD);
        }
        saveUser(context, withPassword(pool, user, input.ProposedPassword));
      },
    ),
    GlobalSignOut: operation(Mine, async ({ AccessToken }) => {
      const { user } = await tokens.read(AccessToken);
      state.endSessionsOf(user);
    }),
    DeleteUser: operation(Mine, async ({ AccessToken }) => {
      const { user } = await tokens.read(AccessToken);
      state.removeUser(user);
    }),
  };
}

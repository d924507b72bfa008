import { ok, reject } from '@pardos/contracts/result';
import { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { staffConfigured } from '../domain/configured.ts';
import { endedNow } from '../domain/sessions.ts';
import { staffPasswordReset } from '../domain/staff-events.ts';
import { resetMail } from '../domain/staff-mail.ts';
import { sendFirstPassword } from './first-password.ts';
import { changePerson, emailMissing, type StaffAnswer } from './staff-scene.ts';

type Input = { readonly staffId: string; readonly expectedVersion: number };

/** Ends a person's sessions and mails them a new first password. */
export async function resetPassword(ctx: Context, input: Input): Promise<StaffAnswer> {
  authorize(ctx.caller, 'Mutation.staffResetPassword');

  const answer = await changePerson(ctx, 'Mutation.staffResetPassword', input, (person, scene) => {
    if (person.email === undefined) return reject([emailMissing]);
    if (person.suspended === true) return reject([suspended]);
    const next = { ...person, version: person.version + 1 };
    const events = [staffConfigured(next, scene.cause), staffPasswordReset(next, scene.cause)];
    return ok({ person: next, sessions: endedNow(scene.sessions, person.id, ctx.now()), events });
  });
  if (!answer.ok || answer.value.email === undefined) return answer;
  const { email } = answer.value;
  await ctx.staffPool.signOut(email);
  await sendFirstPassword(ctx, { ...answer.value, email }, resetMail);

  return answer;
}

const suspended = inputError('INVALID', 'Esta persona está suspendida. Reactívala primero.', ['staffId']);

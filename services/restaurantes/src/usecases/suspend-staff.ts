import { ok, reject } from '@pardos/contracts/result';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { staffConfigured } from '../domain/configured.ts';
import { endedForGood, endedNow } from '../domain/sessions.ts';
import { staffResumed, staffSuspended } from '../domain/staff-events.ts';
import { lossErrors } from '../domain/staff-rules.ts';
import { changePerson, emailMissing, type StaffAnswer } from './staff-scene.ts';

type Input = { readonly staffId: string; readonly expectedVersion: number };

/** Keeps a person out: their sessions end, and they cannot sign in. What they did keeps their name. */
export async function suspendStaff(ctx: Context, input: Input): Promise<StaffAnswer> {
  authorize(ctx.caller, 'Mutation.staffSuspend');

  const answer = await changePerson(ctx, 'Mutation.staffSuspend', input, (person, scene) => {
    const problems = lossErrors(scene.manager, person, scene.everybody);
    if (problems.length > 0) return reject(problems);
    if (person.email === undefined) return reject([emailMissing]);
    if (person.suspended === true) return ok(null);
    const next = { ...person, suspended: true, version: person.version + 1 };
    const events = [staffConfigured(next, scene.cause), staffSuspended(next, scene.cause)];
    return ok({ person: next, sessions: endedForGood(scene.sessions, person.id, ctx.now()), events });
  });
  if (answer.ok && answer.value.email !== undefined) await ctx.staffPool.shut(answer.value.email);

  return answer;
}

/** Lets a suspended person in again, to sign in anew. */
export async function resumeStaff(ctx: Context, input: Input): Promise<StaffAnswer> {
  authorize(ctx.caller, 'Mutation.staffResume');

  const answer = await changePerson(ctx, 'Mutation.staffResume', input, (person, scene) => {
    if (person.email === undefined) return reject([emailMissing]);
    if (person.suspended !== true) return ok(null);
    const next = { ...person, suspended: false, version: person.version + 1 };
    const events = [staffConfigured(next, scene.cause), staffResumed(next, scene.cause)];
    return ok({ person: next, sessions: endedNow(scene.sessions, person.id, ctx.now()), events });
  });
  if (answer.ok && answer.value.email !== undefined) await ctx.staffPool.open(answer.value.email);

  return answer;
}

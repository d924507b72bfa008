import { ok, reject } from '@pardos/contracts/result';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { staffConfigured } from '../domain/configured.ts';
import { derivedId } from '../domain/derived-id.ts';
import { type Problem, unless } from '../domain/input-rules.ts';
import { endedForGood, endedNow, type Sessions } from '../domain/sessions.ts';
import type { Staff } from '../domain/shop.ts';
import { staffMoved } from '../domain/staff-events.ts';
import { lossErrors, type Place, placeErrors, samePlace } from '../domain/staff-rules.ts';
import { changePerson, emailMissing, type StaffAnswer, type StaffScene } from './staff-scene.ts';

type Input = Place & { readonly staffId: string; readonly expectedVersion: number; readonly email: string | null };

/** Changes what a person is called, does and where. Who does something else signs in again. */
export async function updateStaff(ctx: Context, input: Input): Promise<StaffAnswer> {
  authorize(ctx.caller, 'Mutation.staffUpdate');

  const answer = await changePerson(ctx, 'Mutation.staffUpdate', input, (person, scene) => {
    const problems = updateErrors(input, person, scene);
    if (problems.length > 0) return reject(problems);
    const next = changed(person, input);
    const moved = !samePlace(person, next);
    if (!moved && person.name === next.name && person.email === next.email) return ok(null);
    const events = [staffConfigured(next, scene.cause), ...(moved ? [staffMoved(person, next, scene.cause)] : [])];
    return ok({ person: next, sessions: sessionsAfter(scene.sessions, next, moved ? ctx.now() : null), events });
  });
  if (!answer.ok || answer.value.email === undefined) return answer;
  await ctx.staffPool.change({ ...answer.value, email: answer.value.email });

  return answer;
}

function updateErrors(input: Input, person: Staff, { manager, everybody, branches }: StaffScene): readonly Problem[] {
  const email = person.email ?? input.email?.trim().toLowerCase();
  if (email === undefined) return [emailMissing];
  const losesAdmin = person.roles.includes('ADMIN') && !input.roles.includes('ADMIN');
  return [
    ...placeErrors(manager, input, branches),
    // A person's id follows from the e-mail that they were added with.
    ...unless(
      person.email !== undefined || derivedId(person.shopId, 'staff', email) === person.id,
      'Ese no es el correo con el que ingresa esta persona.',
      ['email'],
    ),
    ...(losesAdmin ? lossErrors(manager, person, everybody) : []),
  ];
}

function changed(person: Staff, { name, roles, branchIds, email }: Input): Staff {
  return {
    ...person,
    name: name.trim(),
    roles: [...new Set(roles)],
    branchIds: [...new Set(branchIds)],
    email: person.email ?? email?.trim().toLowerCase(),
    version: person.version + 1,
  };
}

/** Roles and branches are in the tokens: those of before end. */
function sessionsAfter(sessions: Sessions, { id, suspended }: Staff, movedAt: Date | null): Sessions {
  if (movedAt === null) return { ...sessions, version: sessions.version + 1 };
  return suspended === true ? endedForGood(sessions, id, movedAt) : endedNow(sessions, id, movedAt);
}

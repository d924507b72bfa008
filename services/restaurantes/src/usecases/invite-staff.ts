import { ok, reject } from '@pardos/contracts/result';
import { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import { staffConfigured } from '../domain/configured.ts';
import { derivedId } from '../domain/derived-id.ts';
import type { Staff } from '../domain/shop.ts';
import { staffInvited } from '../domain/staff-events.ts';
import { invitationMail } from '../domain/staff-mail.ts';
import { inviteErrors, mostPeople, type Place, samePlace } from '../domain/staff-rules.ts';
import { sendFirstPassword } from './first-password.ts';
import { type StaffAnswer, type StaffScene, staffScene } from './staff-scene.ts';

type Input = Place & { readonly email: string };

/**
 * Adds a person: the table first, then who may sign in, then the mail. Each step knows what is there already, so the
 * same request again finishes what a crash left.
 */
export async function inviteStaff(ctx: Context, input: Input): Promise<StaffAnswer> {
  authorize(ctx.caller, 'Mutation.staffInvite');
  const scene = await staffScene(ctx, 'Mutation.staffInvite');
  const problems = inviteErrors(scene.manager, input, scene.branches);
  if (problems.length > 0) return reject(problems);
  const wanted = personOf(ctx.caller.tenantId, input);
  const registration = await ctx.staffPool.find(wanted.email);

  const known = scene.everybody.find(({ id }) => id === wanted.id);
  if (known !== undefined && (registration?.complete === true || !isRepeat(known, wanted))) return reject([onTheList]);
  if (known === undefined && registration !== null) return reject([emailTaken]);
  if (scene.everybody.length >= mostPeople) return reject([tooMany]);

  const person = known ?? wanted;
  // Somebody else of the tenant was changed meanwhile, or this very person added: what is there now decides.
  if (known === undefined && !(await add(ctx, person, scene))) return await inviteStaff(ctx, input);
  await sendFirstPassword(ctx, { ...person, email: wanted.email }, invitationMail);

  return ok(person);
}

async function add(ctx: Context, person: Staff, { sessions, cause }: StaffScene): Promise<boolean> {
  return await ctx.people.save({
    person,
    sessions: { ...sessions, version: sessions.version + 1 },
    events: [staffConfigured(person, cause), staffInvited(person, cause)],
  });
}

function personOf(tenantId: string, { name, email, roles, branchIds }: Input) {
  const address = email.trim().toLowerCase();
  return {
    id: derivedId(tenantId, 'staff', address),
    shopId: tenantId,
    name: name.trim(),
    email: address,
    roles: [...new Set(roles)],
    branchIds: [...new Set(branchIds)],
    version: 1,
  };
}

function isRepeat(known: Staff, wanted: Staff): boolean {
  return known.suspended !== true && known.name === wanted.name && samePlace(known, wanted);
}

const onTheList = inputError('TAKEN', 'Esa persona ya está en tu equipo. Búscala en la lista.', ['email']);
const emailTaken = inputError('TAKEN', 'Otra persona ya entra con este correo. Usa otro.', ['email']);
const tooMany = inputError('TOO_MANY', `Tu restaurante ya tiene ${mostPeople} personas, el máximo.`);

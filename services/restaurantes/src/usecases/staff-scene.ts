import type { Action } from '@pardos/contracts/permissions';
import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError, versionConflict } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import type { PersonChange } from '../data/people.ts';
import type { Cause } from '../domain/configured.ts';
import type { Problem as InputProblem } from '../domain/input-rules.ts';
import type { Sessions } from '../domain/sessions.ts';
import type { Staff } from '../domain/shop.ts';
import { looksAfter, type Manager, mayManage } from '../domain/staff-rules.ts';

export type StaffProblem = InputProblem | ReturnType<typeof versionConflict>;
export type StaffAnswer = Result<Staff, readonly StaffProblem[]>;

/** Everybody of the tenant as they are now, seen by whoever manages them. */
export type StaffScene = {
  readonly manager: Manager;
  readonly everybody: readonly Staff[];
  readonly sessions: Sessions;
  /** Ids of the tenant's branches. */
  readonly branches: readonly string[];
  readonly cause: Cause;
};

/** How often a change that somebody else's overtook is decided again. */
const TRIES = 4;

/** Reads the scene. A caller who was kept out, or leads no more, is told so whatever their token says. */
export async function staffScene(ctx: Context, action: Action): Promise<StaffScene> {
  const { caller } = ctx;
  if (caller.kind !== 'STAFF') throw failure('FORBIDDEN');
  // The version first: what is read after it is at least as new, or the write fails.
  const sessions = await ctx.people.sessions();
  const [everybody, branches] = await Promise.all([ctx.people.all(), ctx.dataOf(caller.tenantId).branches()]);
  const entry = everybody.find(({ id }) => id === caller.id);
  if (entry?.suspended === true) throw failure('UNAUTHENTICATED');
  if (entry !== undefined) authorize({ ...caller, roles: entry.roles }, action);
  const cause = { actor: actorOf(caller), correlationId: ctx.correlationId, occurredAt: ctx.now().toISOString() };
  return { manager: entry ?? caller, everybody, sessions, branches: branches.map(({ id }) => id), cause };
}

type Wish = { readonly staffId: string; readonly expectedVersion: number };

/** What becomes of a person; null when they are so already: the request is a repeat. */
export type Decide = (person: Staff, scene: StaffScene) => Result<PersonChange | null, readonly InputProblem[]>;

/**
 * Decides on a person and writes it. All changes of a tenant's people pass through one version, so that two
 * administrators cannot suspend each other: the second is decided again, on what the first left.
 */
export async function changePerson(ctx: Context, action: Action, wish: Wish, decide: Decide): Promise<StaffAnswer> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const scene = await staffScene(ctx, action);
    const person = managedPerson(scene, wish.staffId);
    const decision = decide(person, scene);
    if (!decision.ok) return decision;
    if (decision.value === null) return ok(person);
    if (person.version !== wish.expectedVersion) return reject([versionConflict(person.version)]);

    if (await ctx.people.save(decision.value)) return ok(decision.value.person);
  }
  throw new Error('the people of the tenant are changed too fast');
}

/** The person. NOT_FOUND for whom the manager is not told of, FORBIDDEN for whom they do not decide on. */
export function managedPerson({ manager, everybody }: StaffScene, staffId: string): Staff {
  const person = everybody.find(({ id }) => id === staffId);
  if (person === undefined || !looksAfter(manager, person)) throw failure('NOT_FOUND');
  if (!mayManage(manager, person)) throw failure('FORBIDDEN');
  return person;
}

/** The pool knows people by their e-mail alone. */
export const emailMissing = inputError(
  'EMAIL_MISSING',
  'Esta ficha es antigua y no guarda su correo. Edítala y escríbelo primero.',
  ['email'],
);

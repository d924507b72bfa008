import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import type { Problem } from '../domain/input-rules.ts';
import { pinErrors } from '../domain/pin.ts';
import { pinReset, pinSet } from '../domain/screen-events.ts';
import { causeOf } from './cause.ts';
import { managedPerson, type StaffAnswer, staffScene } from './staff-scene.ts';

/** Sets the caller's own PIN. Only a session of their own may: nobody does it at a screen, with a PIN that was seen. */
export async function setPin(ctx: Context, input: { readonly pin: string }): Promise<Result<true, readonly Problem[]>> {
  authorize(ctx.caller, 'Mutation.staffPinSet');
  const { caller } = ctx;
  if (caller.kind !== 'STAFF') throw failure('FORBIDDEN');
  const problems = pinErrors(input.pin);
  if (problems.length > 0) return reject(problems);

  const { tenantId, id: staffId } = caller;
  const before = await ctx.pins.find(staffId);
  const hashed = await ctx.hashPin({ tenantId, staffId, pin: input.pin });
  const next = { staffId, ...hashed, version: before.version + 1 };
  const isSaved = await ctx.pins.save(next, pinSet(tenantId, next, causeOf(ctx)));

  return isSaved ? ok(true) : reject([changedMeanwhile]);
}

/** Takes a person's PIN away. Whoever has none is left as they are. */
export async function resetPin(ctx: Context, { staffId }: { readonly staffId: string }): Promise<StaffAnswer> {
  authorize(ctx.caller, 'Mutation.staffPinReset');
  const scene = await staffScene(ctx, 'Mutation.staffPinReset');
  const person = managedPerson(scene, staffId);
  const pin = await ctx.pins.find(person.id);
  if (pin.hash === null) return ok(person);

  const next = { ...pin, hash: null, salt: '', version: pin.version + 1 };
  const isSaved = await ctx.pins.save(next, pinReset(person.shopId, next, scene.cause));

  return isSaved ? ok(person) : reject([changedMeanwhile]);
}

const changedMeanwhile = inputError('TOO_MANY', 'El PIN cambió hace un momento. Inténtalo otra vez.', ['pin']);

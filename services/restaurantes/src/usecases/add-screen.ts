import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { type Problem, textErrors } from '../domain/input-rules.ts';
import { accountOf, mostScreens, type Screen, signInNameOf, spoken } from '../domain/screen.ts';
import { screenAdded } from '../domain/screen-events.ts';
import { causeOf } from './cause.ts';
import { findOwnBranch } from './own-branch.ts';

type Input = { readonly branchId: string; readonly name: string };
type Added = { readonly screen: Screen; readonly pairingCode: string };

const longestName = 40;

/**
 * Adds a shared screen: the table first, then who may sign in. A screen that a crash left without its sign-in is revoked
 * and added again: nobody has its code.
 */
export async function addScreen(ctx: Context, input: Input): Promise<Result<Added, readonly Problem[]>> {
  authorize(ctx.caller, 'Mutation.screenAdd');
  const { branch } = await findOwnBranch(ctx, input.branchId);
  const known = await ctx.screens.all();
  const problems = screenErrors(input, known);
  if (problems.length > 0) return reject(problems);

  const code = await freeCode(ctx);
  const screen = screenOf(ctx, { ...input, branchId: branch.id }, code);
  if (!(await ctx.screens.add(screen, screenAdded(screen, causeOf(ctx))))) throw new Error('an id came twice');
  await ctx.staffPool.register(accountOf(screen, code), { permanent: false });

  return ok({ screen, pairingCode: spoken(code) });
}

function screenErrors({ branchId, name }: Input, known: readonly Screen[]): readonly Problem[] {
  const isTaken = known.some(
    (one) =>
      one.state === 'ACTIVE' && one.branchId === branchId && one.name.toLowerCase() === name.trim().toLowerCase(),
  );
  return [
    ...textErrors(name, longestName, ['name']),
    ...(isTaken ? [inputError('TAKEN', 'Esta sede ya tiene una pantalla con ese nombre.', ['name'])] : []),
    ...(known.length < mostScreens ? [] : [inputError('TOO_MANY', `Se admiten hasta ${mostScreens} pantallas.`)]),
  ];
}

/** A code whose sign-in name nobody has: of a billion, the first one hardly ever is taken. */
async function freeCode(ctx: Context): Promise<string> {
  for (let tries = 0; tries < 3; tries += 1) {
    const code = ctx.newPairingCode();
    if ((await ctx.staffPool.find(signInNameOf(code))) === null) return code;
  }
  throw new Error('no sign-in name is free');
}

function screenOf({ caller, now, newId }: Context, { branchId, name }: Input, code: string): Screen {
  if (caller.kind !== 'STAFF') throw failure('FORBIDDEN');
  return {
    id: newId(),
    shopId: caller.tenantId,
    branchId,
    name: name.trim(),
    state: 'ACTIVE',
    email: signInNameOf(code),
    addedAt: now().toISOString(),
    addedBy: caller.name,
    version: 1,
  };
}

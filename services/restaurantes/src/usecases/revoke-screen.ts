import { worksAt } from '@pardos/contracts/caller';
import { ok, type Result, reject } from '@pardos/contracts/result';
import { versionConflict } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import type { Screen } from '../domain/screen.ts';
import { screenRevoked } from '../domain/screen-events.ts';
import { endedForGood } from '../domain/sessions.ts';
import { causeOf } from './cause.ts';

type Input = { readonly screenId: string; readonly expectedVersion: number };
type Answer = Result<Screen, readonly ReturnType<typeof versionConflict>[]>;

/** How often a change that somebody else's overtook is decided again. */
const tries = 4;

/** Signs a screen out for good: its session ends as that of a suspended person, then the pool is told. May be repeated. */
export async function revokeScreen(ctx: Context, input: Input): Promise<Answer> {
  authorize(ctx.caller, 'Mutation.screenRevoke');

  for (let left = tries; left > 0; left -= 1) {
    const [sessions, screens] = await Promise.all([ctx.people.sessions(), ctx.screens.all()]);
    const screen = screens.find(({ id }) => id === input.screenId);
    if (screen === undefined || !worksAt(ctx.caller, screen.branchId)) throw failure('NOT_FOUND');
    if (screen.state === 'ACTIVE' && screen.version !== input.expectedVersion)
      return reject([versionConflict(screen.version)]);

    const revoked = await revoke(ctx, screen, endedForGood(sessions, screen.id, ctx.now()));
    if (revoked === null) continue;
    await ctx.staffPool.shut(revoked.email);
    return ok(revoked);
  }
  throw new Error('the people of the tenant are changed too fast');
}

/** Null when somebody else of the tenant was changed meanwhile. */
async function revoke(ctx: Context, screen: Screen, sessions: Parameters<Context['screens']['revoke']>[1]) {
  if (screen.state === 'REVOKED') return screen;

  const next: Screen = { ...screen, state: 'REVOKED', version: screen.version + 1 };
  return (await ctx.screens.revoke(next, sessions, screenRevoked(next, causeOf(ctx)))) ? next : null;
}

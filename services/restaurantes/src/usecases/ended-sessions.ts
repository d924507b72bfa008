import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import type { Sessions } from '../domain/sessions.ts';

/** Whose tokens of the caller's tenant hold no longer. The gateway asks, every few seconds. */
export async function readEndedSessions(ctx: Context): Promise<Sessions['ended']> {
  authorize(ctx.caller, 'Query.endedSessions');

  return (await ctx.people.sessions()).ended;
}

import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';

/** The public key with which a browser subscribes. No data call. */
export async function readPushKey(ctx: Context): Promise<string> {
  authorize(ctx.caller, 'Query.pushKey');
  return await ctx.pushKey();
}

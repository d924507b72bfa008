import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { markRead } from './inbox-of.ts';

/** A customer has read what they were told, up to a notice. */
export async function markMyInboxRead(ctx: Context, upTo: number) {
  authorize(ctx.caller, 'Mutation.myInboxMarkRead');
  if (ctx.caller.kind !== 'CUSTOMER') throw failure('FORBIDDEN');
  const { id } = ctx.caller;
  return await markRead(ctx, { owner: { customerId: id }, readerId: id }, upTo);
}

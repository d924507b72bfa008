import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { inboxSince } from './inbox-of.ts';

/** What a customer was told of the orders of their account. At most two data calls. */
export async function readMyInbox(ctx: Context, knownRevision: number | null) {
  authorize(ctx.caller, 'Query.myInbox');
  if (ctx.caller.kind !== 'CUSTOMER') throw failure('FORBIDDEN');
  const { id } = ctx.caller;
  return await inboxSince(ctx, { owner: { customerId: id }, readerId: id }, knownRevision);
}

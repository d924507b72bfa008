import { worksAt } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { markRead } from './inbox-of.ts';

/** A person has read the inbox of their branch up to a notice; for nobody else. */
export async function markInboxRead(ctx: Context, { branchId, upTo }: { branchId: string; upTo: number }) {
  authorize(ctx.caller, 'Mutation.inboxMarkRead');
  if (!worksAt(ctx.caller, branchId)) throw failure('NOT_FOUND');
  return await markRead(ctx, { owner: { branchId }, readerId: ctx.caller.id }, upTo);
}

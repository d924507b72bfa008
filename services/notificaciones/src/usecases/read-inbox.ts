import { worksAt } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { inboxSince } from './inbox-of.ts';

type Input = { readonly branchId: string; readonly knownRevision: number | null };

/** What the staff of a branch were told, with what is new to who asks. At most two data calls. */
export async function readInbox(ctx: Context, { branchId, knownRevision }: Input) {
  authorize(ctx.caller, 'Query.inbox');
  if (!worksAt(ctx.caller, branchId)) throw failure('NOT_FOUND');
  return await inboxSince(ctx, { owner: { branchId }, readerId: ctx.caller.id }, knownRevision);
}

import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError } from '@pardos/contracts/user-errors';
import type { Context } from '../context.ts';
import { inboxUpdate, revisionOf } from '../domain/inbox.ts';

export type Owner = Parameters<Context['inboxes']['head']>[0];

type Reading = { readonly owner: Owner; readonly readerId: string };
type Problem = ReturnType<typeof inputError>;

/** An inbox since a revision. One data call when nothing changed, two when something did. */
export async function inboxSince(ctx: Context, { owner, readerId }: Reading, knownRevision: number | null) {
  const head = await ctx.inboxes.head(owner, readerId);
  const entries = revisionOf(head) === knownRevision ? null : await ctx.inboxes.newest(owner);
  return inboxUpdate(head, entries, ctx.now());
}

/** Notes how far somebody has read, and gives the inbox as it is then. What has not come yet cannot be read. */
export async function markRead(
  ctx: Context,
  { owner, readerId }: Reading,
  upTo: number,
): Promise<Result<Awaited<ReturnType<typeof inboxSince>>, readonly Problem[]>> {
  const { newest } = await ctx.inboxes.head(owner, readerId);

  if (upTo < 1 || upTo > newest) return reject([notThere]);
  await ctx.inboxes.markRead(owner, readerId, upTo);

  return ok(await inboxSince(ctx, { owner, readerId }, null));
}

const notThere = inputError('INVALID', 'Ese aviso no está en tu bandeja. Actualízala y vuelve a intentarlo.', ['upTo']);

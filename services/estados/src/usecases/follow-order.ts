import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { orderPollSeconds } from '../domain/poll-pace.ts';
import { type Progress, statusNow } from '../domain/progress.ts';
import { promiseView } from '../domain/promise-view.ts';
import { stagesView } from '../domain/stages-view.ts';
import { seesOrder, viewerOf } from './viewer.ts';

type Input = { readonly id: string; readonly knownRevision: number | null };

/** The state of an order for whoever follows it, or nothing when it is as they know it. One data call. */
export async function followOrder(ctx: Context, { id, knownRevision }: Input) {
  authorize(ctx.caller, 'Query.orderStatus');
  const progress = await ctx.progressById.load(id);
  const order = progress?.order ?? null;
  if (progress === null || order === null) return justPlaced(ctx, id);
  if (!seesOrder(ctx, progress)) throw failure('NOT_FOUND');

  const status = statusNow(progress);
  return {
    revision: progress.revision,
    pollAfterSeconds: orderPollSeconds(status),
    serverTime: ctx.now().toISOString(),
    changed: progress.revision === knownRevision ? null : tracking(ctx, progress, order),
  };
}

/** The instant between an order's placing and the first news of it: whoever holds its link waits, others see nothing. */
function justPlaced(ctx: Context, id: string) {
  if (ctx.caller.kind === 'STAFF' || ctx.caller.orderId !== id) throw failure('NOT_FOUND');
  return { revision: 0, pollAfterSeconds: orderPollSeconds(null), serverTime: ctx.now().toISOString(), changed: null };
}

function tracking(ctx: Context, progress: Progress, order: OrderSnapshot) {
  const { id, number, placedAt, channel } = order;
  return {
    order: { id },
    number,
    status: statusNow(progress) ?? 'RECEIVED',
    placedAt,
    ...promiseView(progress, order),
    channel,
    stages: stagesView(progress, viewerOf(ctx), ctx.now()),
    endedAt: progress.outcome?.at ?? null,
  };
}

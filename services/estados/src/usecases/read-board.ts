import { worksAt } from '@pardos/contracts/caller';
import { arrivalOf } from '@pardos/contracts/events/snapshots';
import { authorize } from '@pardos/platform/authorize';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { boardPollSeconds } from '../domain/poll-pace.ts';
import { type Progress, stageNow, statusNow } from '../domain/progress.ts';
import { promiseView } from '../domain/promise-view.ts';
import { stagesView } from '../domain/stages-view.ts';
import { viewerOf } from './viewer.ts';

type Input = { readonly branchId: string; readonly knownRevision: number | null };

/** The orders in progress of a branch. One data call when nothing changed, two when something did. */
export async function readBoard(ctx: Context, { branchId, knownRevision }: Input) {
  authorize(ctx.caller, 'Query.board');
  if (!worksAt(ctx.caller, branchId)) throw failure('NOT_FOUND');

  const serverTime = ctx.now().toISOString();
  const revision = await ctx.progress.boardRevision(branchId);
  if (revision === knownRevision) return { revision, pollAfterSeconds: boardPollSeconds, serverTime, changed: null };

  const orders = await ctx.progress.inProgress(branchId);
  return {
    revision,
    pollAfterSeconds: boardPollSeconds,
    serverTime,
    changed: orders.flatMap((progress) => cardOf(ctx, progress)),
  };
}

function cardOf(ctx: Context, progress: Progress) {
  const { order } = progress;
  if (order === null) return [];

  const { id, number, channel, placedAt, customerName, allergyNote, lines } = order;
  const card = {
    order: { id },
    number,
    channel,
    status: statusNow(progress) ?? 'RECEIVED',
    placedAt,
    ...promiseView(progress, order),
    arrivesAt: arrivalOf(order),
    scheduledFor: order.scheduled?.for ?? null,
    customerName,
    allergyNote,
    lines,
    stages: stagesView(progress, viewerOf(ctx), ctx.now()),
    currentStage: stageNow(progress)?.kind ?? null,
  };
  return [card];
}

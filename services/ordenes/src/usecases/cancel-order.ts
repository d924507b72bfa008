import { denial } from '@pardos/contracts/caller';
import type { CancelReason } from '@pardos/contracts/events/registry';
import { ok, type Result, reject } from '@pardos/contracts/result';
import { inputError, versionConflict } from '@pardos/contracts/user-errors';
import { authorize } from '@pardos/platform/authorize';
import { actorOf } from '@pardos/platform/request';
import type { Context } from '../context.ts';
import { cancelNotAllowed, type OrderError } from '../domain/errors.ts';
import type { Order } from '../domain/order.ts';
import { cancelRequested } from '../domain/order-events.ts';
import { cancelDecision, cancellerOf } from '../domain/progress.ts';
import { findOrder } from './find-order.ts';

type Input = {
  readonly orderId: string;
  readonly expectedVersion: number;
  readonly reason: CancelReason;
  readonly note: string | null;
};

const longestNote = 140;

/** Asks the workflow to cancel, while the caller still may. Asking again changes nothing. */
export async function cancelOrder(ctx: Context, input: Input): Promise<Result<Order, OrderError>> {
  authorize(ctx.caller, 'Mutation.orderCancel');
  const order = await findOrder(ctx, input.orderId);
  const progress = await ctx.progressById.load(order.id);

  const note = input.note?.trim() || null;
  if ((note?.length ?? 0) > longestNote)
    return reject(inputError('TOO_LONG', `Hasta ${longestNote} caracteres.`, ['note']));
  const decision = cancelDecision(order.stages, progress, cancellerOfCaller(ctx));
  if (!decision.allowed) return reject(cancelNotAllowed(decision.stage));
  if (order.cancelRequest !== null) return ok(order);
  if (order.version !== input.expectedVersion) return reject(versionConflict(order.version));

  const cancelRequest = { reason: input.reason, note, at: ctx.now().toISOString(), by: actorOf(ctx.caller) };
  const next = { ...order, cancelRequest, version: order.version + 1 };
  const event = cancelRequested(ctx.caller.tenantId, next, decision.limit + 1);
  if (event !== null && (await ctx.orders.saveAll([{ order: next, event }]))) return ok(next);
  return reject(versionConflict(order.version + 1));
}

/** Whether the caller may cancel an order now. */
export async function canCancel(ctx: Context, order: Order): Promise<boolean> {
  if (denial(ctx.caller, 'Mutation.orderCancel') !== null) return false;
  if (order.cancelRequest !== null) return false;
  const progress = await ctx.progressById.load(order.id);
  return cancelDecision(order.stages, progress, cancellerOfCaller(ctx)).allowed;
}

function cancellerOfCaller({ caller }: Context) {
  return cancellerOf(caller.kind === 'STAFF' ? caller.roles : null);
}

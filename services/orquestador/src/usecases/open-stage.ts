import type { WakingContext } from '../context.ts';
import { type Call, type Flow, isEarlier, type OpenStage } from '../domain/flow.ts';
import { stageOverdue, stageRequested } from '../domain/flow-events.ts';

type Input = { readonly orderId: string; readonly index: number; readonly token: string; readonly call: Call };

/** Ends the workflow's wait with this name: its Catch leads to the compensation. */
export class OrderCancelled extends Error {
  override readonly name = 'OrderCancelled';
}

/**
 * The workflow waits at a stage: its token is kept and the stage is asked for, in one write. A stage that is open
 * already is here again because its time ran out, or because the call was repeated: the token of the latest call is kept,
 * for the workflow waits for no other. False: try again.
 */
export async function openStage(ctx: WakingContext, { orderId, index, token, call }: Input): Promise<boolean> {
  const { flow, stage } = await ctx.flows.get(orderId, index);
  if (flow === null) throw new Error('a stage of an order that is not known');
  if (flow.state === 'CANCELLED') throw new OrderCancelled(`order ${orderId} is cancelled`);
  if (stage?.token === token) return true;
  // Given up for its time, but still at work: the workflow has called again since.
  if (stage?.call !== undefined && isEarlier(call, stage.call)) return true;

  const opened = { ...(stage ?? firstTime(ctx, index)), token, call };
  if (!(await store(ctx, { flow, opened, again: stage !== null }))) return false;

  if (flow.done.includes(index)) await ctx.wake(token);
  return true;
}

type Opening = { readonly flow: Flow; readonly opened: OpenStage; readonly again: boolean };

async function store(ctx: WakingContext, { flow, opened, again }: Opening): Promise<boolean> {
  const stage = flow.order.stages.find(({ index }) => index === opened.index);
  if (stage === undefined) throw new Error('a stage that the order does not have');

  const at = ctx.now();
  const told = { tenantId: ctx.tenantId, at };
  const next = { ...flow, version: flow.version + 1 };
  if (!again) return await ctx.flows.save(next, stageRequested(next, stage, told), opened);

  const due = Date.parse(opened.openedAt) + (opened.overdue + 1) * stage.timeoutSeconds * 1000;
  const late = at.getTime() >= due && !flow.done.includes(stage.index);
  const overdue = opened.overdue + (late ? 1 : 0);
  const event = late ? stageOverdue(next, stage, overdue, told) : null;
  return await ctx.flows.save(next, event, { ...opened, overdue, version: opened.version + 1 });
}

function firstTime(ctx: WakingContext, index: number) {
  return { index, openedAt: ctx.now().toISOString(), overdue: 0, version: 1 };
}

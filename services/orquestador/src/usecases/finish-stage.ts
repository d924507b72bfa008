import type { WakingContext } from '../context.ts';

/** A person finished a stage: the flow remembers it and the workflow goes on. False: try again. */
export async function finishStage(ctx: WakingContext, orderId: string, index: number): Promise<boolean> {
  const { flow, stage } = await ctx.flows.get(orderId, index);
  if (flow === null) throw new Error('a stage was finished before its order was known');
  if (flow.state !== 'RUNNING') return true;

  if (!flow.done.includes(index)) {
    const next = { ...flow, done: [...flow.done, index], version: flow.version + 1 };
    if (!(await ctx.flows.save(next, null))) return false;
  }

  // Without a token the stage is not open yet: whoever opens it finds it done, and goes on.
  if (stage !== null) await ctx.wake(stage.token);
  return true;
}

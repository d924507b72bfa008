import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import type { Channel } from '../domain/price-line.ts';
import { type Slot, slotsOf } from '../domain/slots.ts';

type Input = { readonly branchId: string; readonly channel: Channel };

/** The slots of today and tomorrow that a branch can still serve, full ones too. Two data calls. */
export async function listSlots(ctx: Context, { branchId, channel }: Input): Promise<Slot[]> {
  authorize(ctx.caller, 'Query.orderSlots');
  const { branch } = await ctx.today.get(branchId);
  if (branch === null) return [];
  return slotsOf({ branch, channel, at: ctx.now() }, await ctx.slots.taken(branchId));
}

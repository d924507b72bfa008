import { mayFollow } from '@pardos/contracts/caller';
import { authorize } from '@pardos/platform/authorize';
import type { Context } from '../context.ts';
import type { Notice } from '../domain/notice.ts';

/** What was told of an order, for those who may see it; nothing for others. One data call. */
export async function readNotices(ctx: Context, orderId: string): Promise<Notice[]> {
  authorize(ctx.caller, 'Order.notices');
  const notices = await ctx.inbox.ofOrder(orderId);
  return notices.filter(({ branchId, customerId }) => mayFollow(ctx.caller, { id: orderId, branchId, customerId }));
}

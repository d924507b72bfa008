import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import type { EventContext } from '../context.ts';
import type { Notice } from '../domain/notice.ts';
import { type PushSubscription, pushPayload } from '../domain/push-subscription.ts';
import { nextClaim, settled } from '../domain/send-key.ts';
import { orderPath } from '../domain/templates/order-link.ts';

export type NotifyContext = Pick<EventContext, 'now' | 'place' | 'pushes' | 'sendPush'>;

/** A notification about the past confuses. */
const staleAfterMs = 3600 * 1000;
const urgent = ['READY', 'ON_THE_WAY'];

/** Notifies each browser that follows the order, once; a push service that did not take it is tried again with the event. */
export async function notifyBrowsers(ctx: NotifyContext, order: OrderSnapshot, notice: Notice): Promise<void> {
  if (ctx.now().getTime() - Date.parse(notice.at) > staleAfterMs) return;
  const browsers = await ctx.pushes.ofOrder(order.id);

  const results = await Promise.allSettled(browsers.map((browser) => notify(ctx, { order, notice, browser })));

  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw new Error('a browser could not be notified', { cause: failed.reason });
}

type Told = { readonly order: OrderSnapshot; readonly notice: Notice; readonly browser: PushSubscription };

async function notify(ctx: NotifyContext, { order, notice, browser }: Told): Promise<void> {
  const claim = nextClaim(await ctx.pushes.sendKey(notice.id, browser), ctx.now());
  if (claim === null || !(await ctx.pushes.saveSendKey(notice.id, browser, claim))) return;

  const payload = pushPayload(notice, orderPath(ctx.place, order));
  try {
    const became = await ctx.sendPush(browser, { payload, topic: order.id, isUrgent: urgent.includes(notice.status) });
    if (became === 'GONE') await ctx.pushes.forget(browser);
  } catch (error) {
    await ctx.pushes.saveSendKey(notice.id, browser, settled(claim, 'FAILED', ctx.now()));
    throw error;
  }
  await ctx.pushes.saveSendKey(notice.id, browser, settled(claim, 'SENT', ctx.now()));
}

import type { DomainEvent, EventOf } from '@pardos/contracts/events/event';
import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { untilStored } from '@pardos/platform/until-stored';
import type { EventContext } from '../context.ts';
import { afterChange, afterDelay } from '../domain/followed-order.ts';
import { deservesMail } from '../domain/mail-policy.ts';
import { takesMail } from '../domain/mail-preferences.ts';
import { delayNotice, laterNotice, moneyNotice, type Notice, noticeOf } from '../domain/notice.ts';
import { nextClaim, settled } from '../domain/send-key.ts';
import { mailOf } from '../domain/templates/mail.ts';
import type { MoneyEvent } from '../domain/templates/money-text.ts';
import { orderLink } from '../domain/templates/order-link.ts';
import { notifyBrowsers } from './notify-browsers.ts';

/** Tells a customer of a change: in the app always, by mail when it is worth one. An effect, silent on repeats. */
export async function tellCustomer(ctx: EventContext, event: DomainEvent): Promise<void> {
  switch (event.detailType) {
    case 'OrderStatusChanged.v1':
      return await tellChange(ctx, event);
    case 'OrderDelayed.v1':
      return await tellLater(ctx, event);
    case 'StageOverdue.v1':
      return await tellDelay(ctx, event);
    case 'PaymentFailed.v1':
    case 'RefundSettled.v1':
      return await tellMoney(ctx, event);
    default:
      throw new Error(`${event.detailType} is not for notificaciones`);
  }
}

async function tellChange(ctx: EventContext, event: EventOf<'OrderStatusChanged.v1'>): Promise<void> {
  const { order } = event.data;
  const notice = noticeOf(event);
  const isOver = notice.status === 'DELIVERED' || notice.status === 'CANCELLED';
  await untilStored(async () => {
    const next = afterChange(await ctx.orders.get(order.id), { order, isOver, statusVersion: event.aggregate.version });
    return next === null || (await ctx.orders.save(next));
  });
  await tell(ctx, order, notice);
}

/** Once for an order, of the first step that takes too long. The order's own news came before: it is placed first. */
async function tellDelay(ctx: EventContext, event: EventOf<'StageOverdue.v1'>): Promise<void> {
  let order: OrderSnapshot | null = null;
  await untilStored(async () => {
    const known = await ctx.orders.get(event.data.orderId);
    if (known === null) throw new Error('late before anything was told of it; try again');
    order = known.delayedBy === event.id ? known.order : null;
    const next = afterDelay(known, event.id);
    if (next === null) return true;
    order = next.order;
    return await ctx.orders.save(next);
  });
  if (order !== null) await tell(ctx, order, delayNotice(event, order));
}

/** Each delay that somebody told, with why; after it, that a step takes too long is no news. */
async function tellLater(ctx: EventContext, event: EventOf<'OrderDelayed.v1'>): Promise<void> {
  const { order } = event.data;
  await untilStored(async () => {
    const known = await ctx.orders.get(order.id);
    if (known === null) throw new Error('delayed before anything was told of it; try again');
    const next = afterDelay(known, event.id);
    return next === null || (await ctx.orders.save(next));
  });
  await tell(ctx, order, laterNotice(event));
}

/** What became of a payment. The order's own news came before: it waited to be paid. */
async function tellMoney(ctx: EventContext, event: MoneyEvent): Promise<void> {
  const known = await ctx.orders.get(event.data.orderId);
  if (known === null) throw new Error('a payment before anything was told of its order; try again');
  await tell(ctx, known.order, moneyNotice(event, known.order));
}

async function tell(ctx: EventContext, order: OrderSnapshot, notice: Notice): Promise<void> {
  await ctx.inbox.add(notice);
  await addToAccount(ctx, order, notice);
  await tellByMail(ctx, order, notice);
  await notifyBrowsers(ctx, order, notice);
}

async function tellByMail(ctx: EventContext, order: OrderSnapshot, notice: Notice): Promise<void> {
  if (!deservesMail({ order, status: notice.status, at: notice.at }, ctx.now())) return;

  const claim = nextClaim(await ctx.sendKeys.get(notice), ctx.now());
  if (claim === null) return;
  const contact = await ctx.contactOf(ctx.tenantId, order.id);
  if (contact === null || !takesMail(await ctx.mailPreferencesOf(contact.email), notice.status)) return;

  const link = orderLink(ctx.place, order, contact.orderToken);
  const preferencesLink = await ctx.mailPreferencesLink(contact.email);
  const { status, title, body } = notice;
  const mail = mailOf({ order, status, title, body, contact, link, preferencesLink });
  if (!(await ctx.sendKeys.save(notice, claim))) return;
  await send(ctx, { notice, mail, claim });
}

/** Who has an account finds it in their own inbox too, on whatever device. */
async function addToAccount(ctx: EventContext, { customerId, number }: OrderSnapshot, notice: Notice): Promise<void> {
  if (customerId === null) return;
  const { id, at, title, body, orderId } = notice;
  const told = { id, topic: 'ORDER' as const, at, title, body, orderId, orderNumber: number };
  await untilStored(() => ctx.inboxes.add({ customerId }, told));
}

type Sending = {
  readonly notice: Notice;
  readonly mail: ReturnType<typeof mailOf>;
  readonly claim: NonNullable<ReturnType<typeof nextClaim>>;
};

/** A mail that SES refused gives its claim back, so that the queue's next delivery of the event tries again. */
async function send(ctx: EventContext, { notice, mail, claim }: Sending): Promise<void> {
  try {
    await ctx.sendMail(mail);
  } catch (error) {
    await ctx.sendKeys.save(notice, settled(claim, 'FAILED', ctx.now()));
    throw error;
  }
  await ctx.sendKeys.save(notice, settled(claim, 'SENT', ctx.now()));
}

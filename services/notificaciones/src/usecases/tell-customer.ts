import type { DomainEvent } from '@pardos/contracts/events/event';
import type { EventContext } from '../context.ts';
import { deservesMail } from '../domain/mail-policy.ts';
import { type Notice, noticeOf } from '../domain/notice.ts';
import { nextClaim, settled } from '../domain/send-key.ts';
import { mailOf } from '../domain/templates/mail.ts';
import { orderLink } from '../domain/templates/order-link.ts';

/** Tells a customer of a change: in the app always, by mail when it is worth one. An effect, silent on repeats. */
export async function tellCustomer(ctx: EventContext, event: DomainEvent): Promise<void> {
  if (event.detailType !== 'OrderStatusChanged.v1') throw new Error(`${event.detailType} is not for notificaciones`);

  const notice = noticeOf(event);
  const { order } = event.data;
  await ctx.inbox.add(notice);
  if (!deservesMail({ order, status: notice.status, at: notice.at }, ctx.now())) return;

  const claim = nextClaim(await ctx.sendKeys.get(notice), ctx.now());
  if (claim === null) return;
  const contact = await ctx.contactOf(event.tenantId, order.id);
  if (contact === null) return;

  const link = orderLink(ctx.place, order, contact.orderToken);
  const mail = mailOf({ order, status: notice.status, title: notice.title, body: notice.body, contact, link });
  if (!(await ctx.sendKeys.save(notice, claim))) return;
  await send(ctx, { notice, mail, claim });
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

import type { Envelope } from '@pardos/contracts/events/envelope';
import type { EventOf } from '@pardos/contracts/events/event';
import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { orderStatuses } from '@pardos/contracts/stages';
import * as z from 'zod/mini';
import { type NoticeKind, noticeKinds } from './notice-kind.ts';
import { laterText } from './templates/later-text.ts';
import { type MoneyEvent, moneyText } from './templates/money-text.ts';
import { type NoticeText, noticeText } from './templates/notice-text.ts';

/** A line of a customer's inbox, with what decides who may read it. */
export const Notice = z.object({
  id: z.string(),
  orderId: z.string(),
  branchId: z.string(),
  customerId: z.nullable(z.string()),
  at: z.string(),
  status: z.enum(noticeKinds),
  title: z.string(),
  body: z.string(),
  channels: z.array(z.enum(['IN_APP', 'EMAIL'])),
});
export type Notice = z.infer<typeof Notice>;

/** What a customer reads of a change of their order. The event's status must be one that we know. */
export function noticeOf(event: EventOf<'OrderStatusChanged.v1'>): Notice {
  const { order, by, reason } = event.data;
  const status = z.enum(orderStatuses).parse(event.data.status);
  return line(event, order, status, noticeText({ order, status, by, reason }));
}

/** What a customer reads when a step takes longer than it should. */
export function delayNotice(event: EventOf<'StageOverdue.v1'>, order: OrderSnapshot): Notice {
  return line(event, order, 'DELAYED', noticeText({ order, status: 'DELAYED', by: null, reason: null }));
}

/** What a customer reads when somebody told that it takes longer, and why. */
export function laterNotice(event: EventOf<'OrderDelayed.v1'>): Notice {
  return line(event, event.data.order, 'DELAYED', laterText(event.data));
}

/** What a customer reads of their online payment. */
export function moneyNotice(event: MoneyEvent, order: OrderSnapshot): Notice {
  const kind = event.detailType === 'PaymentFailed.v1' ? 'PAYMENT_FAILED' : 'REFUNDED';
  return line(event, order, kind, moneyText(event));
}

function line({ id, occurredAt }: Envelope, order: OrderSnapshot, status: NoticeKind, text: NoticeText): Notice {
  const { id: orderId, branchId, customerId } = order;
  return { id, orderId, branchId, customerId, at: occurredAt, status, ...text, channels: ['IN_APP'] };
}

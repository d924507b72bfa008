import type { EventOf } from '@pardos/contracts/events/event';
import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { orderStatuses } from '@pardos/contracts/stages';
import * as z from 'zod/mini';
import { noticeKinds } from './notice-kind.ts';
import { noticeText } from './templates/notice-text.ts';

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
  const { title, body } = noticeText({ order, status, by, reason });
  return {
    id: event.id,
    orderId: order.id,
    branchId: order.branchId,
    customerId: order.customerId,
    at: event.occurredAt,
    status,
    title,
    body,
    channels: ['IN_APP'],
  };
}

/** What a customer reads when a step takes longer than it should. */
export function delayNotice(event: EventOf<'StageOverdue.v1'>, order: OrderSnapshot): Notice {
  const { title, body } = noticeText({ order, status: 'DELAYED', by: null, reason: null });
  return {
    id: event.id,
    orderId: order.id,
    branchId: order.branchId,
    customerId: order.customerId,
    at: event.occurredAt,
    status: 'DELAYED',
    title,
    body,
    channels: ['IN_APP'],
  };
}

import * as z from 'zod/mini';
import { Execution } from './executions.ts';

const OrderName = z.object({
  orderId: z.string(),
  tenantId: z.string(),
  number: z.nullable(z.string()),
  customerName: z.nullable(z.string()),
  shopName: z.nullable(z.string()),
  lastType: z.string(),
  at: z.number(),
});
export type OrderName = z.infer<typeof OrderName>;
export const OrderNames = z.array(OrderName);

export const timelineKinds = ['event', 'log', 'state', 'message', 'row', 'mail'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

const TimelineEntry = z.object({
  id: z.string(),
  at: z.number(),
  kind: z.enum(timelineKinds),
  where: z.string(),
  title: z.string(),
  note: z.nullable(z.string()),
  tone: z.enum(['plain', 'ok', 'warn', 'bad']),
  data: z.unknown(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const FollowedOrder = z.object({
  orderId: z.string(),
  order: z.nullable(OrderName),
  /** Oldest first. */
  entries: z.array(TimelineEntry),
  executions: z.array(Execution),
});
export type FollowedOrder = z.infer<typeof FollowedOrder>;

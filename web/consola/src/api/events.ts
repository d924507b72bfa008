import * as z from 'zod/mini';

const EventPath = z.object({
  rule: z.string(),
  target: z.string(),
  kind: z.string(),
  consumers: z.array(z.string()),
  deadLetters: z.nullable(z.string()),
  status: z.enum(['pending', 'retrying', 'delivered', 'dead']),
  attempts: z.number(),
  ms: z.nullable(z.number()),
  error: z.nullable(z.string()),
});
export type EventPath = z.infer<typeof EventPath>;

export const BusEvent = z.object({
  id: z.string(),
  at: z.number(),
  bus: z.string(),
  type: z.string(),
  source: z.string(),
  aggregate: z.nullable(z.object({ type: z.string(), id: z.string(), version: z.number() })),
  tenantId: z.nullable(z.string()),
  correlationId: z.nullable(z.string()),
  paths: z.array(EventPath),
});
export type BusEvent = z.infer<typeof BusEvent>;

/** Newest first, of all that are kept. */
export const EventPage = z.object({ kept: z.number(), events: z.array(BusEvent) });
export const WholeEvent = z.extend(BusEvent, { event: z.unknown() });

import * as z from 'zod/mini';

export const Overview = z.object({
  clock: z.object({ now: z.number(), standsStill: z.boolean() }),
  functions: z.object({ count: z.number(), invocations: z.number(), errors: z.number(), running: z.number() }),
  queues: z.object({ waiting: z.number(), dead: z.number() }),
  events: z.object({ kept: z.number(), pending: z.number(), dead: z.number() }),
});
export type Overview = z.infer<typeof Overview>;

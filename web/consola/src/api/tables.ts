import * as z from 'zod/mini';

export const TableNames = z.array(z.string());

/** Partition keys with how many items were seen of each. */
export const TableKeys = z.object({
  keys: z.array(z.object({ pk: z.string(), items: z.number() })),
  total: z.number(),
  /** False when the table was larger than a look at it. */
  whole: z.boolean(),
});

export const Items = z.array(z.record(z.string(), z.unknown()));

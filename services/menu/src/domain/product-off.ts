import * as z from 'zod/mini';

/** Whether a product can be had in a branch. One that never was taken off has no such record. */
export const ProductOff = z.object({
  productId: z.string(),
  off: z.boolean(),
  /** When it comes back by itself. */
  until: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  version: z.int(),
});
export type ProductOff = z.infer<typeof ProductOff>;

/** True while the product cannot be had. */
export function isOff(record: ProductOff | undefined, at: Date): record is ProductOff {
  if (record === undefined || !record.off) return false;
  return record.until === null || Date.parse(record.until) > at.getTime();
}

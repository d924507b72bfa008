import * as z from 'zod/mini';
import type { Order } from './order.ts';

/** A receipt that has its number. The page is made from it and the order; `filed` says that it lies in the bucket. */
export const IssuedReceipt = z.object({
  orderId: z.string(),
  kind: z.enum(['BOLETA', 'FACTURA']),
  series: z.string(),
  number: z.int(),
  issuedAt: z.string(),
  filed: z.boolean(),
  version: z.int(),
});
export type IssuedReceipt = z.infer<typeof IssuedReceipt>;

/** How many receipts of a kind a branch has issued, and under which series. */
export const Series = z.object({ series: z.string(), last: z.int(), version: z.int() });
export type Series = z.infer<typeof Series>;

/** Letter of the kind and the branch's place among those of its tenant: B001, F012. */
export function seriesName(kind: IssuedReceipt['kind'], place: number): string {
  return `${kind === 'BOLETA' ? 'B' : 'F'}${String(place).padStart(3, '0')}`;
}

/** The next receipt of a series: one after the last, so that none is missing. */
export function nextReceipt(order: Order, { series, last }: Series, at: Date): IssuedReceipt {
  const { id: orderId, receipt } = order;
  return {
    orderId,
    kind: receipt.kind,
    series,
    number: last + 1,
    issuedAt: at.toISOString(),
    filed: false,
    version: 1,
  };
}

/** B001-00000042 */
export function receiptNumber({ series, number }: Pick<IssuedReceipt, 'series' | 'number'>): string {
  return `${series}-${String(number).padStart(8, '0')}`;
}

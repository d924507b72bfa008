import type { Context } from '../context.ts';
import { receiptNumber } from '../domain/issued-receipt.ts';
import type { Order } from '../domain/order.ts';
import { seesPrivate } from './find-order.ts';

/** The receipt of an order that the caller may see, with a short-lived address; null until its file is there. */
export async function showReceipt(ctx: Context, order: Order) {
  if (!seesPrivate(ctx)) return null;
  const issued = await ctx.receipts.get(order.id);

  if (issued === null || !issued.filed) return null;
  const { kind, issuedAt } = issued;
  return { kind, number: receiptNumber(issued), issuedAt, downloadUrl: await ctx.receiptLinks.downloadUrl(issued) };
}

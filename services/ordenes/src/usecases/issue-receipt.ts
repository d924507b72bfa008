import type { DomainEvent } from '@pardos/contracts/events/event';
import { untilStored } from '@pardos/platform/until-stored';
import { type IssuedReceipt, nextReceipt } from '../domain/issued-receipt.ts';
import type { Order } from '../domain/order.ts';
import { receiptPage } from '../domain/receipt-page.ts';
import type { ReceiptContext } from '../receipt-context.ts';

/** A rush has many orders of a branch end at once: they take their numbers one after the other. */
const mostTries = 40;

/**
 * Makes the one receipt of a delivered order. The number is taken with the record that holds it; the page follows from
 * the record, so whatever fails after that is made again to the same bytes under the same name.
 */
export async function issueReceipt(ctx: ReceiptContext, event: DomainEvent): Promise<void> {
  if (event.detailType !== 'OrderCompleted.v1') throw new Error(`${event.detailType} is not for receipts`);
  const [order] = await ctx.orders.getMany([event.data.orderId]);
  if (order === undefined) throw new Error('a delivered order that was never placed');

  const issued = await numbered(ctx, order, new Date(event.occurredAt));
  if (issued.filed) return;

  await ctx.files.put(issued, await ctx.draw(receiptPage(order, issued)));
  await ctx.receipts.save({ ...issued, filed: true, version: issued.version + 1 });
}

/** The order's receipt, which gets its number now if it has none. */
async function numbered(ctx: ReceiptContext, order: Order, at: Date): Promise<IssuedReceipt> {
  let issued = await ctx.receipts.get(order.id);
  if (issued !== null) return issued;

  await untilStored(async () => {
    issued = await ctx.receipts.get(order.id);
    if (issued !== null) return true;
    const { branchId, receipt } = order;
    const series =
      (await ctx.receipts.series(branchId, receipt.kind)) ?? (await ctx.receipts.openSeries(branchId, receipt.kind));
    if (series === null) return false;
    const next = nextReceipt(order, series, at);
    if (!(await ctx.receipts.issue(branchId, series, next))) return false;
    issued = next;
    return true;
  }, mostTries);
  if (issued === null) throw new Error('a receipt that was stored is not there');
  return issued;
}

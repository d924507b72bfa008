import type { DomainEvent } from '@pardos/contracts/events/event';
import { readConfig } from '@pardos/platform/config';
import { tenantStore } from '@pardos/platform/tenant-store';
import * as z from 'zod/mini';
import { drawReceipt } from './data/draw-receipt.ts';
import { type Orders, ordersOf } from './data/orders.ts';
import { type ReceiptFiles, receiptFilesIn } from './data/receipt-files.ts';
import { type Receipts, receiptsOf } from './data/receipts.ts';

/** What the use case of a delivered order gets. */
export type ReceiptContext = {
  readonly orders: Pick<Orders, 'getMany'>;
  readonly receipts: Receipts;
  readonly files: Pick<ReceiptFiles, 'put'>;
  readonly draw: typeof drawReceipt;
};

const { RECEIPTS_BUCKET } = readConfig({ RECEIPTS_BUCKET: z.string() });

/** The context of a delivered order. */
export function receiptContextOf({ tenantId }: DomainEvent): ReceiptContext {
  const store = tenantStore(tenantId);
  return {
    orders: ordersOf(store, tenantId),
    receipts: receiptsOf(store, tenantId),
    files: receiptFilesIn(RECEIPTS_BUCKET, tenantId),
    draw: drawReceipt,
  };
}

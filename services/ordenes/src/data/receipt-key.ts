import { type IssuedReceipt, receiptNumber } from '../domain/issued-receipt.ts';

/** Where a receipt lies. Each branch has its own series, so a number names one file. */
export function receiptKey(tenantId: string, issued: IssuedReceipt): string {
  return `receipts/${tenantId}/${issued.orderId}/${receiptNumber(issued)}.pdf`;
}

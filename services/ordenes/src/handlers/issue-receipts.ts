import { consumer } from '@pardos/platform/consume';
import { receiptContextOf } from '../receipt-context.ts';
import { issueReceipt } from '../usecases/issue-receipt.ts';

export const handler = consumer((event) => issueReceipt(receiptContextOf(event), event));

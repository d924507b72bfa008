import { untilStored } from '@pardos/platform/until-stored';
import * as z from 'zod/mini';
import { config } from '../config.ts';
import { stepContextOf } from '../context.ts';
import { beginOf } from '../ports/begin.ts';
import { expirePayment } from '../usecases/expire-payment.ts';
import { releaseOrder } from '../usecases/release-order.ts';

/** An order that was held before there were payments is held for its time. */
const Input = z.object({
  tenantId: z.string(),
  orderId: z.string(),
  until: z._default(z.enum(['TIME', 'PAYMENT']), 'TIME'),
});

/** Called by the workflow that holds an order, when its time has come. */
export async function handler(event: unknown): Promise<void> {
  const { tenantId, orderId, until } = Input.parse(event);
  const begin = beginOf(tenantId, config.ORDER_WORKFLOW_ARN);
  const ctx = { ...stepContextOf(tenantId), begin };
  if (until === 'TIME') return await releaseOrder(ctx, orderId);
  await untilStored(() => expirePayment(ctx, orderId));
}

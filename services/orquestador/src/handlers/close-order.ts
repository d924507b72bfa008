import { untilStored } from '@pardos/platform/until-stored';
import * as z from 'zod/mini';
import { stepContextOf } from '../context.ts';
import { closeOrder } from '../usecases/close-order.ts';

const Input = z.object({
  tenantId: z.string(),
  orderId: z.string(),
  outcome: z.enum(['COMPLETED', 'CANCELLED', 'ABANDONED']),
});

/** Called by the workflow when all stages are done, or when it ends otherwise. */
export async function handler(event: unknown): Promise<void> {
  const { tenantId, orderId, outcome } = Input.parse(event);
  await untilStored(() => closeOrder(stepContextOf(tenantId), orderId, outcome));
}

import * as z from 'zod/mini';
import { config } from '../config.ts';
import { stepContextOf } from '../context.ts';
import { beginOf } from '../ports/begin.ts';
import { releaseOrder } from '../usecases/release-order.ts';

const Input = z.object({ tenantId: z.string(), orderId: z.string() });

/** Called by the workflow that holds a scheduled order, when its time has come. */
export async function handler(event: unknown): Promise<void> {
  const { tenantId, orderId } = Input.parse(event);
  const begin = beginOf(tenantId, config.ORDER_WORKFLOW_ARN);
  await releaseOrder({ ...stepContextOf(tenantId), begin }, orderId);
}

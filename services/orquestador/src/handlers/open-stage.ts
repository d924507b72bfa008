import { untilStored } from '@pardos/platform/until-stored';
import * as z from 'zod/mini';
import { wakingContextOf } from '../context.ts';
import { openStage } from '../usecases/open-stage.ts';

const Input = z.object({
  tenantId: z.string(),
  orderId: z.string(),
  index: z.int(),
  taskToken: z.string(),
  enteredAt: z.string(),
  retry: z.int(),
});

/** Called by the workflow, which then waits for the token. */
export async function handler(event: unknown): Promise<void> {
  const { tenantId, orderId, index, taskToken: token, enteredAt, retry } = Input.parse(event);
  const ctx = wakingContextOf(tenantId);
  await untilStored(() => openStage(ctx, { orderId, index, token, call: { enteredAt, retry } }));
}

import { declineReasons } from '@pardos/contracts/payments';
import * as z from 'zod/mini';

/** What the provider tells of a payment. */
export const Callback = z.object({
  id: z.string(),
  reference: z.string(),
  status: z.enum(['approved', 'declined']),
  chargeId: z.nullable(z.string()),
  reason: z.nullable(z.enum(declineReasons)),
  lastFour: z.string(),
});
export type Callback = z.infer<typeof Callback>;

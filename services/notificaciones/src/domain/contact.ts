import * as z from 'zod/mini';

/** Who ordered, and what lets them follow the order without an account. */
export const Contact = z.object({
  name: z.string(),
  email: z.string(),
  orderToken: z.string(),
  /** What the customer says to the courier; null for a pick-up. */
  handoverCode: z.nullable(z.string()),
});
export type Contact = z.infer<typeof Contact>;

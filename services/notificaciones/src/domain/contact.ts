import * as z from 'zod/mini';

/** Who ordered, and what lets them follow the order without an account. */
export const Contact = z.object({ name: z.string(), email: z.string(), orderToken: z.string() });
export type Contact = z.infer<typeof Contact>;

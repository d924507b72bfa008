import * as z from 'zod/mini';

export const Mails = z.array(
  z.object({
    id: z.string(),
    at: z.number(),
    from: z.string(),
    to: z.array(z.string()),
    subject: z.string(),
    url: z.string(),
  }),
);

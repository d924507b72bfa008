import { readConfig } from '@pardos/platform/config';
import * as z from 'zod/mini';

/** What the template tells the consumer beyond what every function knows. */
export const config = readConfig({
  /** Where the customers' app is served. */
  CLIENT_BASE_URL: z.url(),
  /** Slug of the shop that is served without its name in the address. */
  DEFAULT_SHOP: z.string(),
  /** Whom push services may write to about our notifications; mails come from there too. */
  SENDER: z.string(),
  CONTACT_FUNCTION_ARN: z.string(),
  /** Where people say which mails they want. */
  PREFERENCES_URL: z.url(),
});

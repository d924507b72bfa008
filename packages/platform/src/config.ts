import * as z from 'zod/mini';

const Base = z.object({
  STAGE: z.string(),
  SERVICE: z.string(),
  TABLE_NAME: z.string(),
  DATA_ROLE_ARN: z.string(),
  BUS_NAME: z.string(),
  STAFF_ISSUER: z.url(),
  STAFF_CLIENT_ID: z.string(),
  CUSTOMER_ISSUER: z.url(),
  CUSTOMER_CLIENT_ID: z.string(),
  ORDER_SECRET_ID: z.string(),
});

/** What the template tells every function of a service. Fails at once when something is missing. */
export const config = Base.parse(process.env);

/** What the template tells the functions of one service beyond that. */
export function readConfig<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.object(shape).parse(process.env);
}

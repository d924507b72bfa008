import * as z from 'zod/mini';

const doors = z.object({
  DOOR_RESTAURANTES: z.url(),
  DOOR_MENU: z.url(),
  DOOR_ORDENES: z.url(),
  DOOR_PAGOS: z.url(),
  DOOR_ETAPAS: z.url(),
  DOOR_ESTADOS: z.url(),
  DOOR_NOTIFICACIONES: z.url(),
  DOOR_DASHBOARD: z.url(),
});

const Config = z.extend(doors, {
  STAGE: z.string(),
  SERVICE: z.string(),
  // Lambda's own: the gateway signs with the role that it runs as.
  AWS_REGION: z.string(),
  AWS_ACCESS_KEY_ID: z.string(),
  AWS_SECRET_ACCESS_KEY: z.string(),
  AWS_SESSION_TOKEN: z.optional(z.string()),
});
export type Config = z.infer<typeof Config>;

/** What the template tells the gateway. Fails at once when something is missing. */
export const config = Config.parse(process.env);

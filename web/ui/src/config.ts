import * as z from 'zod/mini';

const pool = z.object({
  userPoolId: z.string(),
  clientId: z.string(),
  endpoint: z.string(),
  authFlow: z.string(),
});

const schema = z.object({
  graphqlUrl: z.string().check(z.minLength(1)),
  defaultShop: z.string().check(z.minLength(1)),
  region: z.string(),
  staff: pool,
  customers: pool,
});

/** What the deployment tells the apps; read once, from /config.json. */
export type AppConfig = z.infer<typeof schema>;

/** Reads and checks /config.json. Throws, with its cause, when it is not there or not in form. */
export async function loadConfig(fetcher: typeof fetch = fetch): Promise<AppConfig> {
  const response = await fetcher('/config.json', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);

  return checkConfig(await response.json());
}

/** The configuration, when it is in form; throws when it is not. */
export function checkConfig(config: unknown): AppConfig {
  const parsed = schema.safeParse(config);
  if (!parsed.success) throw new Error('config.json is not in form', { cause: parsed.error });

  return parsed.data;
}

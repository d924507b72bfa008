import * as z from 'zod/mini';

const Config = z.object({
  graphqlUrl: z.string(),
  staff: z.object({ userPoolId: z.string(), clientId: z.string(), endpoint: z.string() }),
});
export type LocalConfig = z.infer<typeof Config>;

/** Where the graph and the sign-in of a running local cloud are; it says so itself at its first port. */
export async function readLocalConfig(portBase: number): Promise<LocalConfig> {
  const url = `http://127.0.0.1:${portBase}/config.json`;
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(`Nothing answers at ${url}. Is it running? npm start`, { cause });
  });
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return Config.parse(await response.json());
}

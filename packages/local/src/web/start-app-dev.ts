import { join } from 'node:path';
import type { JsonObject } from '../json.ts';
import type { Part } from '../parts/part.ts';

export type AppSource = {
  readonly port: number;
  /** Folder of the app's sources. */
  readonly root: string;
  /** Served as `/config.json`: what the app is told by its deployment. */
  readonly config: JsonObject;
};

/** Serves a web app from its sources: what is saved is on the screen at once, and the app keeps its state. */
export async function startAppDev({ port, root, config }: AppSource): Promise<Part> {
  // Only who develops pays for loading it.
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    clearScreen: false,
    logLevel: 'warn',
    server: { port, host: '127.0.0.1', strictPort: true },
    plugins: [
      {
        name: 'pardos-config',
        configureServer(vite) {
          vite.middlewares.use('/config.json', (_request, response) => {
            response.setHeader('content-type', 'application/json').setHeader('cache-control', 'no-store');
            response.end(JSON.stringify(config));
          });
        },
      },
    ],
  });
  await server.listen();
  return { endpoint: `http://127.0.0.1:${port}`, close: () => server.close() };
}

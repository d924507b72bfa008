import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import type { JsonObject } from '../json.ts';
import type { Part } from '../parts/part.ts';

export type AppOptions = {
  readonly port: number;
  /** Folder of the built single-page app. */
  readonly dir: string;
  /** Folder of pages made ahead: an address that stands there is served as it is. */
  readonly ahead?: string;
  /** Served as `/config.json`: what the app is told by its deployment. */
  readonly config: JsonObject;
  /** Adds what else is served on its port. */
  readonly extend?: (server: FastifyInstance) => Promise<void>;
};

/** Serves a built single-page app: hashed files for ever, every other address is the app itself. */
export async function startApp({ port, dir, ahead, config, extend }: AppOptions): Promise<Part> {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`${dir} holds no built app`);
  const server = fastify({ forceCloseConnections: true });
  await extend?.(server);

  await server.register(fastifyStatic, {
    root: dir,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    index: false,
    setHeaders(reply, path) {
      const isHashed = path.includes(`${join(dir, 'assets')}/`);
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.get('/config.json', (_request, reply) => reply.header('cache-control', 'no-store').send(config));
  server.setNotFoundHandler(async (request, reply) => {
    const made = ahead && request.method === 'GET' ? await madeAhead(ahead, request.url) : null;
    if (ahead && made) return reply.header('cache-control', 'no-cache').sendFile(made, ahead);
    const isPage = request.url === '/' || (request.headers.accept ?? '').includes('text/html');
    const wantsPage = request.method === 'GET' && isPage;
    if (!wantsPage) return reply.code(404).send({ message: 'Not Found' });
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
  await server.listen({ port, host: '127.0.0.1' });

  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The app has no port');
  return { endpoint: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** The file of an address, in the folder of pages made ahead; null when there is none. */
async function madeAhead(folder: string, url: string): Promise<string | null> {
  const { pathname } = new URL(url, 'http://app');
  for (const file of [pathname.slice(1), join(pathname.slice(1), 'index.html')]) {
    const found = await stat(join(folder, file)).catch(() => null);
    if (found?.isFile()) return file;
  }
  return null;
}

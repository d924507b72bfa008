import fastifyStatic from '@fastify/static';
import { getDistDirectory, renderAltair } from 'altair-static';
import type { FastifyInstance } from 'fastify';

/** A GraphQL explorer at `/explorer`, with everything it needs served from here. */
export async function serveExplorer(server: FastifyInstance, endpointPath: string): Promise<void> {
  const page = renderAltair({
    baseURL: '/explorer/',
    endpointURL: endpointPath,
    initialQuery: '# Sign in in one of the apps and send its token as the authorization header: Bearer <token>\n',
  });
  server.get('/explorer', (_request, reply) => reply.redirect('/explorer/'));
  server.get('/explorer/', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  await server.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: '/explorer/',
    index: false,
    wildcard: false,
  });
}

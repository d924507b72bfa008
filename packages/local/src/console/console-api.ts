import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { ZodError, z } from 'zod';
import { eventsApi } from './events-api.ts';
import { executionsApi } from './executions-api.ts';
import { functionsApi } from './functions-api.ts';
import { refuseStrangers } from './guard.ts';
import type { Inside } from './inside.ts';
import { mailsApi } from './mails-api.ts';
import { ordersApi } from './orders-api.ts';
import { overviewApi } from './overview-api.ts';
import { queuesApi } from './queues-api.ts';
import { tablesApi } from './tables-api.ts';

/** Serves the JSON that the operations console is made of, under `/api`. What has not changed is not sent again. */
export async function serveConsoleApi(server: FastifyInstance, inside: Inside): Promise<void> {
  refuseStrangers(server, inside.mailUrl);
  server.setErrorHandler<Error & { statusCode?: number }>(async (error, _request, reply) => {
    if (error instanceof ZodError) return reply.code(400).send({ message: z.prettifyError(error) });
    return reply.code(error.statusCode ?? 500).send({ message: error.message });
  });
  await server.register(
    async (api) => {
      api.addHook('onSend', async (request, reply, payload) => {
        if (typeof payload !== 'string' || request.method !== 'GET' || reply.statusCode !== 200) return payload;
        const tag = `"${createHash('sha1').update(payload).digest('base64url')}"`;
        reply.header('etag', tag).header('cache-control', 'no-cache');
        if (request.headers['if-none-match'] !== tag) return payload;
        reply.code(304);
        return '';
      });
      for (const serve of SECTIONS) serve(api, inside);
    },
    { prefix: '/api' },
  );
}

const SECTIONS = [
  overviewApi,
  functionsApi,
  queuesApi,
  eventsApi,
  executionsApi,
  tablesApi,
  mailsApi,
  ordersApi,
] as const;

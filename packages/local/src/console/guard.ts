import type { FastifyInstance } from 'fastify';

const NAMES = ['127.0.0.1', 'localhost'];

/**
 * Refuses what other pages ask for. The port is on this machine only, but so is the browser: a page of anybody could
 * send requests to it, or have its own name lead to it.
 */
export function refuseStrangers(server: FastifyInstance, mailUrl: string): void {
  const mailOrigin = new URL(mailUrl).origin;
  server.addHook('onRequest', async (request, reply) => {
    const { host, origin } = request.headers;
    const isOurs = host !== undefined && NAMES.some((name) => host === `${name}:${request.socket.localPort}`);
    const isForeign = origin !== undefined && origin !== `http://${host}`;
    if (!isOurs || isForeign || request.headers['sec-fetch-site'] === 'cross-site') {
      return reply.code(403).send({ message: 'Only the console itself may ask' });
    }
  });
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    reply.header(
      'content-security-policy',
      `default-src 'self'; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-src ${mailOrigin}; frame-ancestors 'none'`,
    );
  });
}

import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type JsonObject, toJson } from '../json.ts';
import type { InvokeFunction, Part } from '../parts/part.ts';
import { type AuthorizeOptions, requestAuthorizer } from './authorize.ts';
import { isPreflight, preflight, withCors } from './cors.ts';
import { type HttpApi, type MatchedRoute, matchRoute } from './http-api.ts';
import { type HttpRequest, httpEvent } from './http-event.ts';
import { type HttpResponse, httpResponse, INTERNAL_ERROR, message } from './http-response.ts';

const MOST_BODY_BYTES = 10 * 1024 * 1024;

export type GatewayOptions = AuthorizeOptions & {
  readonly port: number;
  readonly invoke: InvokeFunction;
  /** Adds what else is served on this port. */
  readonly extend?: (server: FastifyInstance) => Promise<void>;
};
export type Gateway = Part & {
  addApi(api: HttpApi): void;
  urlOf(apiName: string): string;
  activity(): { inFlight: number; count: number };
};

/** Every HTTP API of the cloud on one port: `http://127.0.0.1:<port>/<service>/...`, payload format 2.0. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const apis = new Map<string, HttpApi>();
  const authorize = requestAuthorizer(options);
  let inFlight = 0;
  let count = 0;

  const server = fastify({
    bodyLimit: MOST_BODY_BYTES,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 10_000 },
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.setErrorHandler(async (error: { statusCode?: number; message: string }, _request, reply) => {
    const answer = error.statusCode === 413 ? message(413, 'Request Entity Too Large') : INTERNAL_ERROR;
    await send(reply, answer);
  });
  server.all('/*', async (request, reply) => {
    inFlight += 1;
    count += 1;
    try {
      await send(reply, await answerTo(request));
    } finally {
      inFlight -= 1;
    }
    return reply;
  });

  const answerTo = async (incoming: FastifyRequest): Promise<HttpResponse> => {
    const [fullPath = '/', query = ''] = splitOnce(incoming.raw.url ?? '/', '?');
    const [, name = '', rest = ''] = /^\/([^/]+)(.*)$/.exec(fullPath) ?? [];
    const api = apis.get(name);
    if (!api) return message(404, 'Not Found');
    const request: HttpRequest = {
      method: incoming.method,
      path: rest === '' ? '/' : rest,
      fullPath,
      query,
      headers: headersOf(incoming),
      body: Buffer.isBuffer(incoming.body) ? incoming.body : Buffer.alloc(0),
      sourceIp: incoming.socket.remoteAddress?.replace('::ffff:', '') ?? '127.0.0.1',
      requestId: randomUUID(),
      at: options.now(),
    };
    if (!api.cors) return answerBy(api, request);
    if (isPreflight(request.method, request.headers)) return preflight(api.cors, request.headers);
    return withCors(await answerBy(api, request), api.cors, request.headers.origin);
  };

  const answerBy = async (api: HttpApi, request: HttpRequest): Promise<HttpResponse> => {
    const match = matchRoute(api, request.method, request.path);
    if (!match) return message(404, 'Not Found');
    const parts = { api, match, request, accountId: options.accountId };
    const verdict = await authorize(match.route.authorization, request, httpEvent({ ...parts, authorizer: undefined }));
    if ('refusal' in verdict) return verdict.refusal;
    return integrate(match, httpEvent({ ...parts, authorizer: verdict.context }));
  };

  const integrate = async ({ route }: MatchedRoute, event: JsonObject): Promise<HttpResponse> => {
    const tooLate = timeout(route.timeoutMs);
    const outcome = await Promise.race([options.invoke(route.functionArn, event), tooLate.reached]);
    tooLate.cancel();
    if (outcome === undefined) return message(503, 'Service Unavailable');
    return outcome.functionError ? INTERNAL_ERROR : httpResponse(toJson(outcome.payload));
  };

  await options.extend?.(server);
  await server.listen({ port: options.port, host: '127.0.0.1' });
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The HTTP APIs have no port');
  const endpoint = `http://127.0.0.1:${address.port}`;
  return {
    endpoint,
    addApi: (api) => void apis.set(api.name, api),
    urlOf: (apiName) => `${endpoint}/${apiName}`,
    activity: () => ({ inFlight, count }),
    close: () => server.close(),
  };
}

function headersOf({ raw, socket }: FastifyRequest): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < raw.rawHeaders.length; index += 2) {
    const name = raw.rawHeaders[index]?.toLowerCase() ?? '';
    const value = raw.rawHeaders[index + 1] ?? '';
    const known = headers[name];
    headers[name] = known === undefined ? value : `${known}${name === 'cookie' ? '; ' : ','}${value}`;
  }
  const from = socket.remoteAddress?.replace('::ffff:', '') ?? '127.0.0.1';
  const before = headers['x-forwarded-for'];
  headers['x-forwarded-for'] = before === undefined ? from : `${before}, ${from}`;
  headers['x-forwarded-proto'] = 'http';
  headers['x-forwarded-port'] = String(socket.localPort ?? '');
  return headers;
}

async function send(reply: FastifyReply, { status, headers, body }: HttpResponse): Promise<void> {
  reply.code(status);
  for (const [name, value] of headers) {
    if (name !== 'content-length') reply.header(name, value);
  }
  await reply.send(status === 204 || status === 304 ? undefined : Buffer.from(body));
}

function timeout(ms: number) {
  let timer: NodeJS.Timeout | undefined;
  const reached = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return { reached, cancel: () => clearTimeout(timer) };
}

function splitOnce(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

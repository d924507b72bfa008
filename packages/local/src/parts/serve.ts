import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import type { Part } from './part.ts';

export type Incoming = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Aborted when the caller hangs up before the answer. */
  readonly gone: AbortSignal;
};

export type Answer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

type AnswerTo = (incoming: Incoming) => Answer | Promise<Answer>;

/** An HTTP server on 127.0.0.1 that hangs up on everybody when it closes. */
export async function serve(port: number, answer: AnswerTo): Promise<Part> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void reply(request, response, answer);
  });
  const { endpoint } = await listen(server, port);
  return {
    endpoint,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Opens a server on 127.0.0.1, and tells where. */
export async function listen(server: Server, port: number): Promise<Pick<Part, 'endpoint'>> {
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return { endpoint: `http://127.0.0.1:${portOf(server.address())}` };
}

async function reply(request: IncomingMessage, response: ServerResponse, answer: AnswerTo): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const {
      status = 200,
      headers = {},
      body = '',
    } = await answer({
      method: request.method ?? 'GET',
      url: new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`),
      headers: request.headers,
      body: Buffer.concat(chunks),
      gone: gone.signal,
    });
    response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    if (gone.signal.aborted) return;
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(error instanceof Error ? error.stack : String(error));
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

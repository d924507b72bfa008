import { connect, createServer, type Server, type Socket } from 'node:net';
import { parseJson } from '../json.ts';
import { AwsError } from '../parts/aws-json.ts';
import type { Part } from '../parts/part.ts';
import { listen } from '../parts/serve.ts';
import type { Access } from './access.ts';
import { dynamoDbNeeds, type Tables } from './dynamodb-needs.ts';
import { type HttpMessage, messageReader } from './read-http.ts';

type Options = {
  readonly port: number;
  /** Where DynamoDB Local answers. */
  readonly endpoint: string;
  readonly access: Access;
  readonly tables: Tables;
};

/**
 * Stands before DynamoDB Local, which takes every key: passes on what the caller's role allows. Every call of every
 * function comes through here, so it reads as little as it can: each connection has one of its own behind it, requests
 * pass as the bytes that they are, and answers are not looked at.
 */
export async function guardDynamoDb({ port, endpoint, access, tables }: Options): Promise<Part> {
  const { hostname, port: behind } = new URL(endpoint);
  const sockets = new Set<Socket>();

  const server: Server = createServer({ noDelay: true }, (caller) => {
    const database = connect({ host: hostname, port: Number(behind), noDelay: true });
    for (const socket of [caller, database]) {
      sockets.add(socket);
      // Whoever loses a connection sees it, as without us between, and tries again on another.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        caller.destroy();
        database.destroy();
      });
    }
    database.pipe(caller);
    const read = messageReader((message) => {
      const refused = refusal(message, access, tables);
      if (refused === undefined) for (const bytes of message.bytes) database.write(bytes);
      else caller.write(refused);
    });
    caller.on('data', (bytes) => read(bytes) || caller.destroy());
  });
  const { endpoint: guarded } = await listen(server, port);
  return {
    endpoint: guarded,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The whole answer to a call that is not allowed. */
function refusal({ header, body }: HttpMessage, access: Access, tables: Tables): string | undefined {
  try {
    const operation = header('x-amz-target')?.split('.')[1] ?? '';
    access.check(header('x-amz-security-token'), () => dynamoDbNeeds(operation, parseJson(body()), tables));
    return undefined;
  } catch (error) {
    const { code, message, status } = errorOf(error);
    const answer = JSON.stringify({ __type: `com.amazon.coral.service#${code}`, Message: message });
    const length = Buffer.byteLength(answer);
    return `HTTP/1.1 ${status} Refused\r\ncontent-type: application/x-amz-json-1.0\r\ncontent-length: ${length}\r\n\r\n${answer}`;
  }
}

/** What cannot be read is refused: it may not pass unchecked. */
function errorOf(error: unknown): AwsError {
  if (error instanceof AwsError) return error;
  if (error instanceof SyntaxError) return new AwsError('SerializationException', error.message);
  return new AwsError('InternalServerError', String(error), { status: 500 });
}

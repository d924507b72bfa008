import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { parseJson } from '../json.ts';
import { AwsError } from '../parts/aws-json.ts';
import type { Part } from '../parts/part.ts';
import { listen } from '../parts/serve.ts';
import type { Access } from './access.ts';
import { dynamoDbNeeds, type Tables } from './dynamodb-needs.ts';

type Options = {
  readonly port: number;
  /** Where DynamoDB Local answers. */
  readonly endpoint: string;
  readonly access: Access;
  readonly tables: Tables;
};

/** Stands before DynamoDB Local, which takes every key: passes on what the caller's role allows. */
export async function guardDynamoDb({ port, endpoint, access, tables }: Options): Promise<Part> {
  const { hostname, port: target } = new URL(endpoint);
  const agent = new Agent({ keepAlive: true });

  const pass = (incoming: IncomingMessage, body: readonly Buffer[], response: ServerResponse) => {
    const { method, url, headers } = incoming;
    const onward = request({ hostname, port: target, method, path: url, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    // The caller sees a broken connection, as it would without us between, and tries again.
    onward.on('error', () => response.destroy());
    for (const chunk of body) onward.write(chunk);
    onward.end();
  };
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const body: Buffer[] = [];
    for await (const chunk of incoming) body.push(chunk);
    try {
      access.check(incoming.headers['x-amz-security-token'], () => needsOf(incoming, body, tables));
      pass(incoming, body, response);
    } catch (error) {
      refuse(response, error);
    }
  };

  const server = createServer({ keepAliveTimeout: 60_000, noDelay: true }, (incoming, response) => {
    answer(incoming, response).catch(() => response.destroy());
  });
  const part = await listen(server, port);
  return {
    endpoint: part.endpoint,
    close: async () => {
      await part.close();
      agent.destroy();
    },
  };
}

function needsOf({ headers }: IncomingMessage, body: readonly Buffer[], tables: Tables) {
  const operation = String(headers['x-amz-target'] ?? '').split('.')[1] ?? '';
  const [only] = body;
  const bytes = only !== undefined && body.length === 1 ? only : Buffer.concat(body);
  return dynamoDbNeeds(operation, parseJson(bytes.toString()), tables);
}

function refuse(response: ServerResponse, error: unknown): void {
  if (!(error instanceof AwsError)) throw error;
  const __type = `com.amazon.coral.service#${error.code}`;
  response.writeHead(error.status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify({ __type, Message: error.message }));
}

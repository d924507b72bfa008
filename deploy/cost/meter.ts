import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { at, isJsonObject, type Json, listAt, parseJson } from '@pardos/local/json';
import { transactionUnits } from './transaction-units.ts';

export type Units = { writeUnits: number; readUnits: number };

/** Stands before DynamoDB and counts the units that it says each call consumed. */
export async function startMeter(endpoint: string) {
  const units: Units = { writeUnits: 0, readUnits: 0 };
  const server = createServer((request, response) => {
    void forward(endpoint, request, units).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: Error) => response.writeHead(502).end(error.message),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the meter has no port');
  const { port }: AddressInfo = address;
  return { endpoint: `http://127.0.0.1:${port}`, units: (): Units => ({ ...units }), close: () => server.close() };
}

async function forward(endpoint: string, request: IncomingMessage, units: Units) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
  const counted = /^(Get|Put|Update|Delete)Item$|^Query$|^BatchGetItem$|^TransactWriteItems$/.test(operation);
  const text = Buffer.concat(chunks).toString();
  const asked = counted ? JSON.stringify({ ...JSON.parse(text), ReturnConsumedCapacity: 'TOTAL' }) : text;
  const { host: _, connection: __, 'content-length': ___, ...kept } = request.headers;
  const headers = Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, String(value)]));
  const answer = await fetch(endpoint, { method: request.method ?? 'POST', headers, body: asked });
  const body = await answer.text();
  if (counted && answer.ok) {
    if (operation === 'TransactWriteItems') units.writeUnits += transactionUnits(parseJson(text));
    else add(units, operation, parseJson(body));
  }
  return {
    status: answer.status,
    headers: {
      'content-type': answer.headers.get('content-type') ?? 'application/x-amz-json-1.0',
      'x-amzn-requestid': answer.headers.get('x-amzn-requestid') ?? '',
    },
    body,
  };
}

function add(units: Units, operation: string, answer: Json): void {
  const given = at(answer, 'ConsumedCapacity');
  const consumed = isJsonObject(given) ? [given] : listAt(answer, 'ConsumedCapacity');
  if (consumed.length === 0) throw new Error(`DynamoDB did not say what ${operation} consumed`);
  const total = consumed.reduce((sum: number, one) => sum + Number(at(one, 'CapacityUnits') ?? 0), 0);
  if (/^(Get|BatchGet)Item$|^Query$/.test(operation)) units.readUnits += total;
  else units.writeUnits += total;
}

import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

const WRITES = /^DynamoDB_\d+\.(TransactWriteItems|PutItem|UpdateItem|DeleteItem|BatchWriteItem)$/;

/** Calls back when DynamoDB has answered a write of this thread: its table's stream has something to read. */
export function onTableWrite(written: () => void): void {
  subscribe('http.client.response.finish', (message) => {
    if (hasRequest(message) && WRITES.test(String(message.request.getHeader('x-amz-target')))) written();
  });
}

function hasRequest(message: unknown): message is { readonly request: ClientRequest } {
  return typeof message === 'object' && message !== null && 'request' in message;
}

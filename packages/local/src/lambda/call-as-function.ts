import { subscribe } from 'node:diagnostics_channel';
import { ClientRequest } from 'node:http';

/**
 * Gives every call to this cloud the credentials of the function that makes it, where it has no other. The functions of
 * a service share a thread, and with it the environment that the SDK takes credentials from; on AWS each has its own.
 */
export function callAsFunction(tokenOfCaller: () => string | undefined): void {
  subscribe('http.client.request.created', (message) => {
    const request = requestOf(message);
    if (request?.host !== '127.0.0.1' || request.hasHeader(TOKEN)) return;
    const token = tokenOfCaller();
    if (token !== undefined) request.setHeader(TOKEN, token);
  });
}

const TOKEN = 'x-amz-security-token';

function requestOf(message: unknown): ClientRequest | undefined {
  if (typeof message !== 'object' || message === null || !('request' in message)) return undefined;
  return message.request instanceof ClientRequest ? message.request : undefined;
}

import { Agent, request } from 'node:http';
import type { Load } from './measure.ts';

const CLIENTS = 16;

/** The least that the HTTP door does: it answers a browser's preflight by itself, over connections that stay open. */
export function doorLoad(url: string): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const headers = {
    origin: 'http://127.0.0.1',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  };
  const run = () =>
    new Promise<{ length: number }>((resolve, reject) => {
      const asked = request(url, { agent, method: 'OPTIONS', headers }, (answer) => {
        if (answer.statusCode !== 204 && answer.statusCode !== 200) {
          reject(new Error(`the door answered ${answer.statusCode}`));
        }
        let length = 0;
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length;
        });
        answer.on('end', () => resolve({ length }));
      });
      asked.on('error', reject).end();
    });
  return { name: 'HTTP door, preflight', operations: 20_000, clients: CLIENTS, run };
}

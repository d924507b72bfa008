import { once } from 'node:events';
import { createServer } from 'node:net';

/** What listens where, counted from the port base. */
export const PORT_LAYOUT = {
  customerApp: 0,
  restaurantApp: 1,
  api: 2,
  mail: 3,
  dynamodb: 4,
  aws: 5,
  stepFunctions: 6,
  sts: 7,
  s3Sqs: 8,
  cognito: 9,
  console: 10,
  dynamodbProcess: 11,
} as const;
export type PortName = keyof typeof PORT_LAYOUT;

/** The port of a part; 0 (any free port) without a base. */
export function portOf(name: PortName, portBase: number | undefined): number {
  return portBase === undefined ? 0 : portBase + PORT_LAYOUT[name];
}

/** Throws one clear line when a port of the range is taken. */
export async function checkPortsFree(portBase: number): Promise<void> {
  for (const offset of Object.values(PORT_LAYOUT)) {
    const port = portBase + offset;
    if (await isTaken(port)) {
      const range = `${portBase} to ${portBase + Object.keys(PORT_LAYOUT).length - 1}`;
      throw new Error(
        `Port ${port} is taken (ports ${range} are needed): stop what uses it, or choose others with --port-base`,
      );
    }
  }
}

async function isTaken(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return true;
  }
  server.close();
  await once(server, 'close');
  return false;
}

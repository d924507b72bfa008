import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../json.ts';
import type { Part } from '../parts/part.ts';
import { portOf } from '../ports.ts';
import { startApp } from '../web/start-app.ts';
import { startAppDev } from '../web/start-app-dev.ts';
import { buildApp } from './build-app.ts';
import type { StartOptions } from './options.ts';

export type Apps = {
  readonly customer: Part;
  readonly restaurant: Part;
  readonly consoleDir: string;
  /** Makes the customer app's pages ahead, from the data that there is now. */
  readonly makePages: () => Part;
};

/** Builds the web apps, or gets ready to serve two of them from their sources; served once it is known what they are told. */
export function prepareApps(repository: string, { dev, portBase }: StartOptions) {
  const ahead = join(repository, '.cache', `ahead-${portBase}`);
  // What another start has made speaks of another data.
  rmSync(ahead, { recursive: true, force: true });
  const built = Promise.all(
    (dev ? ['consola'] : ['cliente', 'restaurante', 'consola']).map(async (name) => [
      name,
      (await buildApp(repository, name)).dir,
    ]),
  );
  // It is awaited below: until then a failure must not end the process without a message.
  built.catch(() => {});

  return async (config: JsonObject): Promise<Apps> => {
    const dirs = new Map((await built).map(([name = '', dir = '']) => [name, dir]));
    const serve = (name: string, port: number) =>
      dev
        ? startAppDev({ port, root: join(repository, 'web', name), config })
        : startApp({ port, dir: dirs.get(name) ?? '', config, ...(name === 'cliente' ? { ahead } : {}) });
    const customer = await serve('cliente', portOf('customerApp', portBase));
    const restaurant = await serve('restaurante', portOf('restaurantApp', portBase));
    const makePages = () => {
      const script = join(repository, 'web', 'cliente', 'make-pages.ts');
      const source = `${customer.endpoint}/config.json`;
      const args = [script, '--config', source, '--dist', dirs.get('cliente') ?? '', '--out', ahead];
      // In a process of its own: what it needs is free again when it is done.
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
      return { endpoint: customer.endpoint, close: async () => void child.kill() };
    };
    return { customer, restaurant, consoleDir: dirs.get('consola') ?? '', makePages };
  };
}

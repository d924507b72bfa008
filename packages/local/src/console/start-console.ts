import type { Part } from '../parts/part.ts';
import { startApp } from '../web/start-app.ts';
import { serveConsoleApi } from './console-api.ts';
import type { Inside } from './inside.ts';

type Options = {
  readonly port: number;
  /** Folder of the built page. */
  readonly dir: string;
  readonly inside: Inside;
};

/** The operations console of a cloud: its page, and the JSON that it shows, on one port. */
export function startConsole({ port, dir, inside }: Options): Promise<Part> {
  return startApp({ port, dir, config: {}, extend: (server) => serveConsoleApi(server, inside) });
}

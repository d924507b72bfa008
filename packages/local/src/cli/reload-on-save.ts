import { join } from 'node:path';
import type { Cloud } from '../cloud.ts';
import { watchSources } from '../lambda/watch-sources.ts';

/** Runs what is saved: functions are built and used at once; a template needs another start, and that is said. */
export function reloadOnSave(repository: string, cloud: Cloud): { close(): Promise<void> } {
  const stop = watchSources({
    dirs: ['services', 'packages/contracts/src', 'packages/platform/src', 'infra'].map((dir) => join(repository, dir)),
    async onCode() {
      const started = Date.now();
      try {
        const services = await cloud.reload();
        if (services.length > 0) console.log(`${services.join(', ')}: reloaded in ${Date.now() - started} ms`);
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
      }
    },
    onTemplate: (file) => console.log(`${file} has changed: stop with Ctrl-C and run npm run dev again`),
  });
  return { close: async () => stop() };
}

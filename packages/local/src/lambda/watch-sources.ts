import { watch } from 'node:fs';
import { extname } from 'node:path';

type Watched = {
  readonly dirs: readonly string[];
  /** Source files were saved; the answer is awaited before the next call. */
  readonly onCode: () => Promise<void>;
  /** A template was saved. */
  readonly onTemplate: (file: string) => void;
};

/** An editor writes a file in several steps. */
const SETTLED_MS = 40;
const CODE = new Set(['.ts', '.cjs', '.graphql', '.graphqls']);
const TEMPLATES = new Set(['.yml', '.yaml']);

/** Tells when sources of functions are saved. The returned function stops it. */
export function watchSources({ dirs, onCode, onTemplate }: Watched): () => void {
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const changed = (file: string | null) => {
    if (file === null || file.includes('node_modules')) return;
    if (TEMPLATES.has(extname(file))) onTemplate(file);
    if (!CODE.has(extname(file))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(onCode);
    }, SETTLED_MS);
  };
  const watchers = dirs.map((dir) => watch(dir, { recursive: true }, (_event, file) => changed(file)));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

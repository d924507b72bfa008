import { readdirSync, watch } from 'node:fs';
import { extname, join } from 'node:path';

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
    if (file === null) return;
    if (TEMPLATES.has(extname(file))) onTemplate(file);
    if (!CODE.has(extname(file))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(onCode);
    }, SETTLED_MS);
  };
  // Each folder by itself: Node's recursive watch loses a file that an editor replaces by a renamed one.
  const watchers = dirs.flatMap(foldersIn).map((dir) => watch(dir, (_event, file) => changed(file)));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** The folder and all below it; one that is made later is watched from the next start on. */
function foldersIn(dir: string): string[] {
  const below = readdirSync(dir, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'),
  );
  return [dir, ...below.flatMap(({ name }) => foldersIn(join(dir, name)))];
}

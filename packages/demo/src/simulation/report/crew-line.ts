import type { Post } from '../staff/crew.ts';
import { stageNames } from './stage-names.ts';

/** Who works where; and where several share an account, for the demo has no more. */
export function crewLine(posts: readonly Post[]): string {
  const kinds = [...new Set(posts.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const here = posts.filter((post) => post.kind === kind);
    const accounts = new Set(here.map(({ person }) => person.email)).size;
    const shared = accounts < here.length ? ` (comparten ${accounts} ${accounts === 1 ? 'cuenta' : 'cuentas'})` : '';
    return `${stageNames[kind] ?? kind} ${here.length}${shared}`;
  });
  return `${posts.length} personas: ${parts.join(', ')}`;
}

import type { Context } from '../context.ts';
import type { Viewer } from '../domain/stages-view.ts';

/** Whoever asks, as far as the view of the stages depends on it. */
export function viewerOf({ caller }: Context): Viewer {
  return { staffId: caller.kind === 'STAFF' ? caller.id : null };
}

import type { StageError } from './use-stage-actions.ts';

/** Something that a person at a board must be told about what they just tried. */
export type News =
  | { readonly kind: 'lost'; readonly by: string; readonly at: string }
  | { readonly kind: 'overtaken'; readonly shownTaskId: string; readonly shown: string; readonly got: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unreachable' };

/** Losing a race or finding the queue empty is daily business, not an error. */
export function newsOf(error: StageError | null): News {
  if (error?.__typename === 'AlreadyClaimedError') return { kind: 'lost', by: error.by, at: error.at };
  if (error?.code === 'QUEUE_EMPTY') return { kind: 'empty' };
  return { kind: 'refused', message: error?.message ?? 'No se pudo. Inténtalo otra vez.' };
}

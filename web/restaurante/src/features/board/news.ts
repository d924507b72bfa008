import { errorCode, errorMessage } from '@pardos/web-ui/apollo.ts';
import type { Unsent } from './outbox.ts';
import type { StageError } from './use-stage-actions.ts';

/** Something that a person at a board must be told about what they just tried. */
export type News =
  | { readonly kind: 'lost'; readonly by: string; readonly at: string }
  | { readonly kind: 'overtaken'; readonly shownTaskId: string; readonly shown: string; readonly got: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'late'; readonly taskId: string; readonly number: string; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unreachable' };

/** Without an answer nobody knows whether it was done; the rest says itself what it is, e.g. that the session ended. */
export function newsOfFailure(error: unknown): News {
  const code = errorCode(error);
  if (code === 'NETWORK' || code === 'SERVER') return { kind: 'unreachable' };
  // At a shared screen: nothing was done, for it was no more certain who asked.
  if (code === 'PIN_REQUIRED') return { kind: 'refused', message: 'Escribe otra vez tu PIN y vuelve a intentarlo.' };
  return { kind: 'refused', message: errorMessage(error) };
}

/** Something done without a network came too late: who did it meanwhile is on the board. */
export function newsOfReplay({ taskId, number }: Unsent, error: StageError | null): News {
  if (error?.code === 'QUEUE_EMPTY')
    return { kind: 'late', taskId, number, message: `El ${number} ya no está en cola.` };
  if (error?.__typename === 'AlreadyClaimedError') return { kind: 'lost', by: error.by, at: error.at };
  return { kind: 'late', taskId, number, message: error?.message ?? `El ${number} cambió mientras no había red.` };
}

/** Losing a race or finding the queue empty is daily business, not an error. */
export function newsOf(error: StageError | null): News {
  if (error?.__typename === 'AlreadyClaimedError') return { kind: 'lost', by: error.by, at: error.at };
  if (error?.code === 'QUEUE_EMPTY') return { kind: 'empty' };
  return { kind: 'refused', message: error?.message ?? 'No se pudo. Inténtalo otra vez.' };
}

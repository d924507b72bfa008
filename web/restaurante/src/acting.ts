import { ErrorLink } from '@apollo/client/link/error';
import { errorCode } from '@pardos/web-ui/apollo.ts';
import { useSyncExternalStore } from 'react';

/** Whoever typed their PIN at this shared screen. In memory alone: a reload forgets them. */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  /** Device clock, in milliseconds. */
  readonly until: number;
};

let actor: Actor | null = null;
const listeners = new Set<() => void>();

/** Somebody acts from now on; null: nobody. */
export function setActor(next: Actor | null): void {
  actor = next;
  for (const listener of listeners) listener();
}

/** Follows who acts at this screen. */
export function useActor(): Actor | null {
  return useSyncExternalStore(subscribe, () => actor);
}

/** What tells the server who acts, while it holds. */
export function actorHeaders(): Record<string, string> {
  return actor && actor.until > Date.now() ? { 'x-actor-token': actor.token } : {};
}

/** Forgets who acted once the server asks for their PIN again. */
export function forgottenLink(): ErrorLink {
  return new ErrorLink(({ error }) => {
    if (errorCode(error) === 'PIN_REQUIRED') setActor(null);
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

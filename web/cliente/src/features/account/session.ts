import type { Pool } from '@pardos/web-ui/session.ts';
import { useMemo, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { useConfig } from '../../config-context.ts';

export type Person = { readonly name: string; readonly email: string };

const Claims = z.object({ name: z.optional(z.string()), email: z.string() });
const changes = new EventTarget();
let opened: Promise<typeof import('@pardos/web-ui/session.ts')> | null = null;

/** What signs in, fetched when it is needed: most people order as guests. */
export function openAuth(pool: Pool): Promise<typeof import('@pardos/web-ui/session.ts')> {
  opened ??= import('@pardos/web-ui/session.ts').then((session) => {
    session.openSession(pool);
    return session;
  });
  return opened;
}

/** Tells the pages that somebody signed in or out. */
export function announceSession(): void {
  changes.dispatchEvent(new Event('change'));
}

/** The header that says who asks; none for a guest, who needs nothing fetched for it. */
export async function bearerOf(pool: Pool): Promise<Record<string, string>> {
  if (storedToken(pool.clientId) === null) return {};
  const { idToken } = await openAuth(pool);
  const token = await idToken();
  announceSession();
  return token ? { authorization: `Bearer ${token}` } : {};
}

/** Who is signed in on this tab, for showing only: the graph verifies for itself. Null for a guest. */
export function usePerson(): Person | null {
  const { clientId } = useConfig().customers;
  const token = useSyncExternalStore(
    subscribe,
    () => storedToken(clientId),
    () => null,
  );
  return useMemo(() => (token === null ? null : personIn(token)), [token]);
}

/** Name and e-mail in an ID token; null when it is none. */
export function personIn(token: string): Person | null {
  try {
    const bytes = Uint8Array.from(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')), (char) =>
      char.charCodeAt(0),
    );
    const { data } = Claims.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return data ? { name: data.name ?? data.email, email: data.email } : null;
  } catch {
    return null;
  }
}

/** Where Amplify keeps the ID token of the person who signed in last on this tab. */
function storedToken(clientId: string): string | null {
  const prefix = `CognitoIdentityServiceProvider.${clientId}`;
  const user = sessionStorage.getItem(`${prefix}.LastAuthUser`);
  return user === null ? null : sessionStorage.getItem(`${prefix}.${user}.idToken`);
}

function subscribe(listener: () => void): () => void {
  changes.addEventListener('change', listener);
  return () => changes.removeEventListener('change', listener);
}

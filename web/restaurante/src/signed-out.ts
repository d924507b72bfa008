import { ErrorLink } from '@apollo/client/link/error';
import { errorCode } from '@pardos/web-ui/apollo.ts';
import { endSession } from '@pardos/web-ui/session.ts';
import { paths } from './paths.ts';

/** Sends whoever's session the server has ended to sign in again, from whatever they were doing. */
export function signedOutLink(go: (path: string) => Promise<void>): ErrorLink {
  return new ErrorLink(({ error }) => {
    if (errorCode(error) === 'UNAUTHENTICATED') void leave(go);
  });
}

async function leave(go: (path: string) => Promise<void>): Promise<void> {
  if (window.location.pathname === paths.signIn) return;
  await endSession();
  await go(`${paths.signIn}?${new URLSearchParams({ fin: 'si' })}`);
}

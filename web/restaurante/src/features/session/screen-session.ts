import { replaceFirstPassword, type SignInOutcome, startSession } from '@pardos/web-ui/session.ts';
import { storedValue } from '@pardos/web-ui/stored.ts';
import * as z from 'zod/mini';

/**
 * What this tablet signs itself in with, after a restart too. Made here, known to nobody, and worth a look at the board:
 * who acts is asked each time. Revoking the screen makes it worthless.
 */
const own = storedValue<{ readonly email: string; readonly secret: string } | null>({
  key: 'pardos:screen:v1',
  schema: z.nullable(z.object({ email: z.string(), secret: z.string() })),
  empty: null,
});

const nameLength = 6;

/** True on a tablet that was made a shared screen. */
export function isPaired(): boolean {
  return own.read() !== null;
}

/** Makes this tablet a shared screen with a pairing code, which serves once: it gets a secret of its own instead. */
export async function pairScreen(code: string): Promise<SignInOutcome> {
  const letters = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const email = `pantalla-${letters.slice(0, nameLength).toLowerCase()}@pantallas.invalid`;
  const outcome = await startSession(email, `Pp1-${letters.slice(nameLength)}`);
  if (outcome !== 'NEW_PASSWORD_NEEDED') return outcome;

  // Kept before it is told: a tablet that dies in between can still sign in.
  own.write({ email, secret: newSecret() });
  const replaced = await replaceFirstPassword(own.read()?.secret ?? '');
  if (replaced !== 'SIGNED_IN' && replaced !== 'UNREACHABLE') own.write(null);
  return replaced;
}

/** Signs this screen in again. One that was revoked forgets that it was a screen. */
export async function resumeScreen(): Promise<SignInOutcome> {
  const known = own.read();
  if (known === null) return 'REJECTED';
  const outcome = await startSession(known.email, known.secret);
  if (outcome === 'REJECTED') forgetScreen();
  return outcome;
}

/** This tablet is no shared screen any more. */
export function forgetScreen(): void {
  own.write(null);
}

/** The pool asks for a capital, a small letter and a digit beside it. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return `Pp1-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

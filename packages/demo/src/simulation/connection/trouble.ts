import { GraphFailure } from '../../graph.ts';
import { SignInRefused } from '../../sign-in.ts';

/** Why there was no answer, where asking again may help. */
export type Trouble = 'UNREACHABLE' | 'SERVICE' | 'SIGN_IN';

const ofTheService = new Set(['INTERNAL', 'INTERNAL_SERVER_ERROR', 'RATE_LIMITED', 'UNKNOWN']);

/** What a failed request died of; null for what asking again would not change. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof SignInRefused) return 'SIGN_IN';
  if (error instanceof GraphFailure) return troubleOfFailure(error);
  // fetch: refused, reset, or broken off in mid-answer; a time-out of our own; half an answer.
  if (error instanceof TypeError || error instanceof SyntaxError) return 'UNREACHABLE';
  return error instanceof DOMException ? 'UNREACHABLE' : null;
}

function troubleOfFailure({ status, codes }: GraphFailure): Trouble | null {
  if (status === 401 || codes.includes('UNAUTHENTICATED')) return 'SIGN_IN';
  if (status >= 500 || status === 429 || codes.some((code) => ofTheService.has(code))) return 'SERVICE';
  if (codes.length > 0) return null;
  // The door itself, not the graph: it does not know the token, or, just started, not yet what is behind it.
  return status === 403 ? 'SIGN_IN' : status === 404 ? 'SERVICE' : null;
}

/** How long to wait before the next try: longer each time, up to 5 s. */
export function backOffMs(tries: number, fraction: number): number {
  return Math.min(5_000, 200 * 2 ** Math.min(tries, 6)) * (0.5 + fraction / 2);
}

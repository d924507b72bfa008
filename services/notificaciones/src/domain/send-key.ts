import * as z from 'zod/mini';

/**
 * Where one mail stands. CLAIMED without an end means that its function died: it may or may not have been sent, and is
 * taken over once. So a mail goes out twice at most, and only when a function dies in the instant after sending.
 */
export const SendKey = z.object({
  state: z.enum(['CLAIMED', 'SENT', 'FAILED']),
  takeovers: z.int(),
  at: z.string(),
  version: z.int(),
});
export type SendKey = z.infer<typeof SendKey>;

/** Longer than the function may run. */
const leaseMs = 60_000;

/** The claim to store before sending, or null when the mail is sent, or another function has it in hand. */
export function nextClaim(known: SendKey | null, now: Date): SendKey | null {
  const at = now.toISOString();
  if (known === null) return { state: 'CLAIMED', takeovers: 0, at, version: 1 };
  if (known.state === 'SENT') return null;

  const claim = { ...known, state: 'CLAIMED' as const, at, version: known.version + 1 };
  if (known.state === 'FAILED') return claim;
  if (now.getTime() - Date.parse(known.at) < leaseMs || known.takeovers > 0) return null;
  return { ...claim, takeovers: 1 };
}

/** A claim after the attempt. */
export function settled(claim: SendKey, state: 'SENT' | 'FAILED', now: Date): SendKey {
  return { ...claim, state, at: now.toISOString(), version: claim.version + 1 };
}

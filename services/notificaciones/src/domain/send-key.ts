import * as z from 'zod/mini';

/**
 * Where one mail stands. CLAIMED without an end means that its function died with the mail in its hands: nobody can say
 * whether it went out, so it is not sent again. The line in the app is there either way.
 */
export const SendKey = z.object({
  state: z.enum(['CLAIMED', 'SENT', 'FAILED']),
  at: z.string(),
  version: z.int(),
});
export type SendKey = z.infer<typeof SendKey>;

/** The claim to store before sending; null when the mail is sent, or another function has or had it in hand. */
export function nextClaim(known: SendKey | null, now: Date): SendKey | null {
  if (known !== null && known.state !== 'FAILED') return null;
  return { state: 'CLAIMED', at: now.toISOString(), version: (known?.version ?? 0) + 1 };
}

/** A claim after the attempt. */
export function settled(claim: SendKey, state: 'SENT' | 'FAILED', now: Date): SendKey {
  return { state, at: now.toISOString(), version: claim.version + 1 };
}

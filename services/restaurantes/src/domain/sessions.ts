import * as z from 'zod/mini';

/** Whose tokens of a tenant hold no longer, before they expire by themselves. */
export const Sessions = z.object({
  version: z.int(),
  ended: z.array(
    z.object({
      staffId: z.string(),
      /** Tokens of before this second (Unix time) do not hold; null: none does. */
      before: z.nullable(z.int()),
    }),
  ),
});
export type Sessions = z.infer<typeof Sessions>;

export const noneEnded: Sessions = { version: 0, ended: [] };

/** An ID token lives an hour; the rest is for clocks that differ. */
const TOKEN_SECONDS = 65 * 60;

/** Ends what a person holds now, whatever they get later holds. Forgets what has expired by itself. */
export function endedNow(sessions: Sessions, staffId: string, at: Date): Sessions {
  // Tokens say their second only: one of this very second could be of before.
  return withEnd(sessions, { staffId, before: Math.floor(at.getTime() / 1000) + 1 }, at);
}

/** Ends what a person holds, and whatever they may get, until endedNow. */
export function endedForGood(sessions: Sessions, staffId: string, at: Date): Sessions {
  return withEnd(sessions, { staffId, before: null }, at);
}

function withEnd({ version, ended }: Sessions, end: Sessions['ended'][number], at: Date): Sessions {
  const oldest = Math.floor(at.getTime() / 1000) - TOKEN_SECONDS;
  const kept = ended.filter(({ staffId, before }) => staffId !== end.staffId && (before === null || before > oldest));
  return { version: version + 1, ended: [...kept, end] };
}

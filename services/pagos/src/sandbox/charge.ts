import * as z from 'zod/mini';
import type { Callback } from './callback.ts';
import { chargeIdOf, type Known } from './token.ts';

export const ChargeRequest = z.object({ reference: z.string(), token: z.string(), amountMinor: z.int() });
export type ChargeRequest = z.infer<typeof ChargeRequest>;

export type HttpAnswer = { readonly status: number; readonly body: object };
export type Call = { readonly delaySeconds: number; readonly callback: Callback };

/** What comes of a charge: the answer, and what is told later. Pure. */
export function chargeAnswer({ reference }: ChargeRequest, known: Known | null): { answer: HttpAnswer; calls: Call[] } {
  if (known === null) {
    return {
      answer: { status: 200, body: { status: 'declined', reason: 'TOKEN_INVALID', lastFour: null } },
      calls: [],
    };
  }
  const { found, lastFour } = known;
  const { reason } = found;
  const chargeId = chargeIdOf(reference);
  const status = reason === null ? ('approved' as const) : ('declined' as const);
  const callback = { id: `evt_${chargeId}`, reference, status, chargeId, reason, lastFour };
  const calls = found.callbacks.map((delaySeconds) => ({ delaySeconds, callback }));
  if (!found.answers) return { answer: { status: 504, body: {} }, calls };
  return { answer: { status: 200, body: { status, reason, chargeId, lastFour } }, calls };
}

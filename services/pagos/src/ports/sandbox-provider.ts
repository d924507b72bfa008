import { declineReasons } from '@pardos/contracts/payments';
import * as z from 'zod/mini';
import type { Answer } from '../domain/answer.ts';
import { testCases } from '../sandbox/cases.ts';
import type { PaymentProvider } from './payment-provider.ts';

/** Longer than a bank takes, shorter than a function may run. */
const patienceMs = 8_000;

const Answered = z.discriminatedUnion('status', [
  z.object({ status: z.literal('approved'), chargeId: z.string(), lastFour: z.string() }),
  z.object({ status: z.literal('declined'), reason: z.enum(declineReasons), lastFour: z.nullable(z.string()) }),
]);

type Access = { readonly url: string; apiKey(): Promise<string> };

/** The provider that moves no money, asked as any other would be: over HTTP, with its key. */
export function sandboxProvider({ url, apiKey }: Access): PaymentProvider {
  const post = async (action: string, body: object): Promise<Response> =>
    await fetch(`${url}/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await apiKey()}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    });

  return {
    name: 'Pasarela de prueba',
    tokenUrl: `${url}/tokens`,
    testCases,

    async charge(charge): Promise<Answer> {
      const response = await answerOf(() => post('charges', charge));
      if (response === null || response.status >= 500) return { kind: 'PENDING' };
      if (!response.ok) throw new Error(`the provider refused a charge with ${response.status}`);
      return readAnswer(await response.json());
    },

    async refund(chargeId) {
      const response = await post('refunds', { chargeId });
      if (!response.ok) throw new Error(`the provider refused a refund with ${response.status}`);
    },
  };
}

/** Null when nobody answered: the money may have been taken all the same. */
async function answerOf(send: () => Promise<Response>): Promise<Response | null> {
  try {
    return await send();
  } catch (error) {
    const unanswered = error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');
    if (!unanswered) throw error;
    return null;
  }
}

function readAnswer(json: unknown): Answer {
  const answer = Answered.parse(json);
  return answer.status === 'approved'
    ? { kind: 'APPROVED', chargeId: answer.chargeId, lastFour: answer.lastFour }
    : { kind: 'DECLINED', reason: answer.reason, lastFour: answer.lastFour };
}

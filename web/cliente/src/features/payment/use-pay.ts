import { useMutation } from '@apollo/client/react';
import { useAttempt } from '@pardos/web-ui/use-attempt.ts';
import { useRef } from 'react';
import * as z from 'zod/mini';
import { OrderPay } from './charge-query.ts';
import type { Headers } from './use-charge.ts';

const Token = z.object({ token: z.string() });

export type Means =
  | { readonly kind: 'CARD'; readonly number: string; readonly expiry: string; readonly cvv: string }
  | { readonly kind: 'YAPE'; readonly phone: string; readonly code: string };

type Order = { readonly orderId: string; readonly tokenUrl: string; readonly headers: Headers };

/** What was sent last, and not answered: sent again, it is the same payment. */
type Unanswered = { readonly means: string; readonly token: string; readonly key: string };

const waitMs = 20_000;
const noProvider = 'No pudimos hablar con la pasarela. Revisa tu conexión e inténtalo de nuevo: no se cobró nada.';
const unknownMeans = 'La pasarela no reconoce esos datos. Si es la de prueba, usa los de su lista.';

/** Pays an order: the card goes to the provider, what stands for it to the graph. One tap at a time, one payment. */
export function usePay({ orderId, tokenUrl, headers }: Order, onAnswer: () => Promise<void>) {
  const [send] = useMutation(OrderPay, { context: { headers }, fetchPolicy: 'no-cache' });
  const { busy, refusal, attempt } = useAttempt();
  const unanswered = useRef<Unanswered | null>(null);
  const underWay = useRef(false);

  const run = async (means: Means): Promise<string | null> => {
    const text = JSON.stringify(means);
    if (unanswered.current?.means !== text) {
      const token = await tokenOf(tokenUrl, text);
      if (!token.ok) return token.problem;
      unanswered.current = { means: text, token: token.value, key: crypto.randomUUID() };
    }
    const { token, key: idempotencyKey } = unanswered.current;
    const { data } = await send({ variables: { input: { orderId, idempotencyKey, token } } });
    unanswered.current = null;
    await onAnswer();
    return data?.orderPay.userErrors[0]?.message ?? null;
  };

  const pay = async (means: Means): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    await attempt(() => run(means));
    underWay.current = false;
  };
  return { pay, busy, refusal };
}

type Answer = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: string };

async function tokenOf(url: string, body: string): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(waitMs);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal,
    });
    if (response.status === 422) return { ok: false, problem: unknownMeans };
    if (!response.ok) return { ok: false, problem: noProvider };
    return { ok: true, value: Token.parse(await response.json()).token };
  } catch {
    return { ok: false, problem: noProvider };
  }
}

import type { MoneyContext } from '../context.ts';
import { type Answer, answered } from '../domain/answer.ts';
import type { Payment } from '../domain/payment.ts';
import { paymentEvent } from '../domain/payment-events.ts';
import { giveBack } from './give-back.ts';

type Sent = { readonly payment: Payment; readonly index: number };

const mostTries = 8;

/**
 * The provider has answered, at once or by calling back, once or often: the payment as it stands now. Money for an order
 * that was cancelled meanwhile goes back.
 */
export async function takeAnswer(ctx: MoneyContext, { payment, index }: Sent, answer: Answer): Promise<Payment> {
  let known = payment;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const at = ctx.now();
    const next = answered(known, index, answer, at);
    const event = next === known ? null : paymentEvent(next, index, { tenantId: ctx.tenantId, at });
    if (next === known || (await ctx.payments.save(next, event))) return await giveBack(ctx, next);
    known = (await ctx.payments.get(payment.orderId)) ?? known;
  }
  throw new Error('other writers were faster each time');
}

import { ok, type Result, reject } from '@pardos/contracts/result';
import { authorize } from '@pardos/platform/authorize';
import { bodyHash } from '@pardos/platform/body-hash';
import { failure } from '@pardos/platform/errors';
import type { Context } from '../context.ts';
import { type Begun, beginAttempt } from '../domain/attempt.ts';
import { declined, keyInvalid, type PaymentError } from '../domain/errors.ts';
import type { Payment } from '../domain/payment.ts';
import { referenceOf } from '../domain/reference.ts';
import { findPayment } from './find-payment.ts';
import { takeAnswer } from './take-answer.ts';

type Input = { readonly orderId: string; readonly idempotencyKey: string; readonly token: string };

const mostTries = 4;

/**
 * Pays an order. The try is written before the provider is asked: whoever comes second finds it, and the provider
 * itself takes a name once, so that two taps, or a page that was loaded again, pay once. Three data calls, but for races.
 */
export async function payOrder(ctx: Context, input: Input): Promise<Result<Payment, PaymentError>> {
  authorize(ctx.caller, 'Mutation.orderPay');
  const begun = await begin(ctx, input);
  if (!begun.ok) return begun;

  const { payment, index } = begun.value;
  const reference = referenceOf({ tenantId: ctx.tenantId, orderId: payment.orderId, index });
  const isOpen = payment.attempts[index]?.state === 'PENDING';
  const paid = isOpen
    ? await takeAnswer(ctx, { payment, index }, await charge(ctx, payment, { reference, token: input.token }))
    : payment;

  const reason = paid.attempts[index]?.reason ?? null;
  return reason === null ? ok(paid) : reject(declined(reason));
}

async function charge(ctx: Context, { amountMinor }: Payment, named: { reference: string; token: string }) {
  return await ctx.provider.charge({ ...named, amountMinor });
}

async function begin(
  ctx: Context,
  { orderId, idempotencyKey: key, token }: Input,
): Promise<Result<Begun, PaymentError>> {
  const wanted = { key, bodyHash: bodyHash({ token }), at: ctx.now() };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const payment = await findPayment(ctx, orderId);
    if (payment === null) throw failure('NOT_FOUND');
    if (!/^[\w-]{16,64}$/.test(key)) return reject(keyInvalid());
    const begun = beginAttempt(payment, wanted);
    if (!begun.ok || begun.value.known || (await ctx.payments.save(begun.value.payment, null))) return begun;
    ctx.paymentByOrder.clear(orderId);
  }
  throw new Error('other tries to pay were faster each time');
}

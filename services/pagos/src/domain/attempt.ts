import { ok, type Result, reject } from '@pardos/contracts/result';
import { idempotencyConflict } from '@pardos/contracts/user-errors';
import { closed, inProgress, type PaymentError, tooMany } from './errors.ts';
import { type Attempt, moved, type Payment } from './payment.ts';

/** More tries than a person needs; each costs the provider's patience. */
const mostAttempts = 8;

export type Wanted = { readonly key: string; readonly bodyHash: string; readonly at: Date };

/** A payment with the number of one of its tries; known: it was sent before. */
export type Begun = { readonly payment: Payment; readonly index: number; readonly known: boolean };

/** Begins a try to pay, or finds the one that was sent before with the same key. Pure. */
export function beginAttempt(payment: Payment, { key, bodyHash, at }: Wanted): Result<Begun, PaymentError> {
  const index = payment.attempts.findIndex((attempt) => attempt.key === key);
  const earlier = payment.attempts[index];
  if (earlier !== undefined) {
    return earlier.bodyHash === bodyHash ? ok({ payment, index, known: true }) : reject(idempotencyConflict());
  }
  if (payment.state === 'PROCESSING') return reject(inProgress());
  if (payment.state !== 'AWAITING' || at.toISOString() >= payment.payBy) return reject(closed());
  if (payment.attempts.length >= mostAttempts) return reject(tooMany());

  const attempt: Attempt = {
    ...{ key, bodyHash, state: 'PENDING', reason: null, chargeId: null, lastFour: null },
    at: at.toISOString(),
  };
  const attempts = [...payment.attempts, attempt];
  return ok({ payment: moved(payment, 'PROCESSING', { attempts }), index: attempts.length - 1, known: false });
}

/** True while a payment is taken. */
export function canPay(payment: Payment, now: Date): boolean {
  const { state, payBy, attempts } = payment;
  return state === 'AWAITING' && now.toISOString() < payBy && attempts.length < mostAttempts;
}

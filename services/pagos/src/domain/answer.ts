import type { DeclineReason } from '@pardos/contracts/payments';
import { type Attempt, moved, type Payment } from './payment.ts';

/** What the provider says of a try; PENDING: nothing yet. */
export type Answer =
  | { readonly kind: 'APPROVED'; readonly chargeId: string; readonly lastFour: string }
  | { readonly kind: 'DECLINED'; readonly reason: DeclineReason; readonly lastFour: string | null }
  | { readonly kind: 'PENDING' };

/**
 * The payment after the provider's answer to one of its tries; the same object when it tells nothing new, so that a
 * repeated callback writes nothing. Money for an order that was cancelled meanwhile is to be given back.
 */
export function answered(payment: Payment, index: number, answer: Answer, at: Date): Payment {
  const attempt = payment.attempts[index];
  if (attempt === undefined) throw new Error('an answer to a payment that was never sent');
  if (answer.kind === 'PENDING' || attempt.state !== 'PENDING') return payment;

  const attempts = payment.attempts.with(index, withAnswer(attempt, answer));
  const isClosed = payment.state === 'CLOSED';
  if (answer.kind === 'APPROVED') {
    return moved(payment, isClosed ? 'REFUNDING' : 'PAID', { attempts, settledAt: at.toISOString() });
  }
  return isClosed ? { ...payment, attempts, version: payment.version + 1 } : moved(payment, 'AWAITING', { attempts });
}

function withAnswer(attempt: Attempt, answer: Exclude<Answer, { kind: 'PENDING' }>): Attempt {
  const { lastFour } = answer;
  return answer.kind === 'APPROVED'
    ? { ...attempt, state: 'APPROVED', chargeId: answer.chargeId, lastFour }
    : { ...attempt, state: 'DECLINED', reason: answer.reason, lastFour };
}

/** The payment once its order is cancelled; the same object when it was closed before. */
export function cancelled(payment: Payment): Payment {
  switch (payment.state) {
    case 'AWAITING':
    case 'PROCESSING':
      return moved(payment, 'CLOSED');
    case 'PAID':
      return moved(payment, 'REFUNDING');
    case 'CLOSED':
    case 'REFUNDING':
    case 'REFUNDED':
      return payment;
  }
}

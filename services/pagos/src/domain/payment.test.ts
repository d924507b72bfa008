import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answered, cancelled } from './answer.ts';
import { beginAttempt } from './attempt.ts';
import { approvedOf, moved, type Payment, type PaymentState, paymentStates, transitions } from './payment.ts';

const at = new Date('2026-11-24T20:00:00.000Z');
const late = new Date('2026-11-24T20:10:00.000Z');

/** A payment that waits, for tests. */
function aPayment(changes: Partial<Payment> = {}): Payment {
  return {
    ...{ orderId: '01KAORDER0000000000000001', number: 'A-042', branchId: 'B1', customerId: null },
    ...{ method: 'CARD_ONLINE', amountMinor: 6990, payBy: '2026-11-24T20:10:00.000Z', state: 'AWAITING' },
    ...{ attempts: [], settledAt: null, refundedAt: null, version: 1 },
    ...changes,
  };
}

const approval: Answer = { kind: 'APPROVED', chargeId: 'ch_1', lastFour: '1111' };
const refusal: Answer = { kind: 'DECLINED', reason: 'REJECTED_BY_BANK', lastFour: '0002' };

function begun(payment: Payment, key: string): Payment {
  const result = beginAttempt(payment, { key, bodyHash: 'token', at });
  return result.ok ? result.value.payment : payment;
}

describe('the states of a payment', () => {
  it('can all be reached, and one is final', () => {
    const reached = new Set<PaymentState>(['AWAITING']);
    for (const state of reached) for (const next of transitions[state]) reached.add(next);
    expect([...reached].toSorted()).toEqual([...paymentStates].toSorted());
    expect(paymentStates.filter((state) => transitions[state].length === 0)).toEqual(['REFUNDED']);
  });

  it('are not left but by the table', () => {
    expect(() => moved(aPayment({ state: 'REFUNDED' }), 'PAID')).toThrow('cannot become PAID');
    expect(() => moved(aPayment(), 'PAID')).toThrow('cannot become PAID');
  });
});

describe('a try to pay', () => {
  const refused = (payment: Payment, changes: object = {}) => {
    const result = beginAttempt(payment, { key: 'new', bodyHash: 'token', at, ...changes });
    return result.ok ? 'taken' : result.reason.code;
  };

  it.each([
    ['while it waits', aPayment(), {}, 'taken'],
    ['after its time', aPayment(), { at: late }, 'PAYMENT_CLOSED'],
    ['while another is open', begun(aPayment(), 'first'), {}, 'PAYMENT_IN_PROGRESS'],
    ['of an order that is cancelled', cancelled(aPayment()), {}, 'PAYMENT_CLOSED'],
    ['of one that is paid', answered(begun(aPayment(), 'first'), 0, approval, at), {}, 'PAYMENT_CLOSED'],
    ['with the key of another', begun(aPayment(), 'new'), { bodyHash: 'other' }, 'IDEMPOTENCY_CONFLICT'],
  ])('%s', (_, payment, changes, expected) => {
    expect(refused(payment, changes)).toBe(expected);
  });

  it('is found again by its key, and writes nothing', () => {
    const payment = begun(aPayment(), 'first');
    const again = beginAttempt(payment, { key: 'first', bodyHash: 'token', at: late });
    expect(again).toEqual({ ok: true, value: { payment, index: 0, known: true } });
  });

  it('is refused after eight', () => {
    const tired = Array.from({ length: 8 }, (_, n) => n).reduce(
      (payment, n) => answered(begun(payment, `k${n}`), n, refusal, at),
      aPayment(),
    );
    expect(refused(tired)).toBe('TOO_MANY');
  });
});

describe('whatever happens, in any order and however often', () => {
  const steps = fc.array(fc.constantFrom('pay', 'approve', 'refuse', 'cancel', 'refund'), { maxLength: 20 });

  function after(payment: Payment, step: string, n: number): Payment {
    const last = payment.attempts.length - 1;
    if (step === 'pay') return begun(payment, `key${n}`);
    if (step === 'cancel') return cancelled(payment);
    if (step === 'refund') return payment.state === 'REFUNDING' ? moved(payment, 'REFUNDED') : payment;
    return last < 0 ? payment : answered(payment, last, step === 'approve' ? approval : refusal, at);
  }

  it('money is taken once, and never kept for an order that is cancelled', () => {
    fc.assert(
      fc.property(steps, (story) => {
        let payment = aPayment();
        let isCancelled = false;
        for (const [n, step] of story.entries()) {
          payment = after(payment, step, n);
          isCancelled ||= step === 'cancel';
        }
        const taken = payment.attempts.filter(({ state }) => state === 'APPROVED');
        expect(taken.length).toBeLessThanOrEqual(1);
        expect(approvedOf(payment) !== null).toBe(['PAID', 'REFUNDING', 'REFUNDED'].includes(payment.state));
        if (isCancelled) expect(['CLOSED', 'REFUNDING', 'REFUNDED']).toContain(payment.state);
      }),
    );
  });

  it('an answer told again changes nothing', () => {
    const paid = answered(begun(aPayment(), 'first'), 0, approval, at);
    expect(answered(paid, 0, approval, at)).toBe(paid);
    expect(answered(paid, 0, refusal, at)).toBe(paid);
    expect(cancelled(cancelled(paid))).toEqual(cancelled(paid));
  });
});

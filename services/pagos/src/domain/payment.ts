import { declineReasons, onlineMethods } from '@pardos/contracts/payments';
import * as z from 'zod/mini';

const text = z.nullable(z.string());

/** One try to pay. What stands for the card is kept as its hash. */
export const Attempt = z.object({
  key: z.string(),
  bodyHash: z.string(),
  state: z.enum(['PENDING', 'APPROVED', 'DECLINED']),
  reason: z.nullable(z.enum(declineReasons)),
  chargeId: text,
  lastFour: text,
  at: z.string(),
});
export type Attempt = z.infer<typeof Attempt>;

export const paymentStates = ['AWAITING', 'PROCESSING', 'PAID', 'CLOSED', 'REFUNDING', 'REFUNDED'] as const;
export type PaymentState = (typeof paymentStates)[number];

/** The online payment of one order. At most one try is open at a time, so that nothing is paid twice. */
export const Payment = z.object({
  orderId: z.string(),
  number: z.string(),
  branchId: z.string(),
  customerId: text,
  method: z.enum(onlineMethods),
  amountMinor: z.int(),
  payBy: z.string(),
  state: z.enum(paymentStates),
  attempts: z.array(Attempt),
  settledAt: text,
  refundedAt: text,
  /** Grows with every write. */
  version: z.int(),
});
export type Payment = z.infer<typeof Payment>;

/** Where a payment can go. A closed one may still learn that it was paid: that money goes back. */
export const transitions: Readonly<Record<PaymentState, readonly PaymentState[]>> = {
  AWAITING: ['PROCESSING', 'CLOSED'],
  PROCESSING: ['AWAITING', 'PAID', 'CLOSED'],
  PAID: ['REFUNDING'],
  CLOSED: ['REFUNDING'],
  REFUNDING: ['REFUNDED'],
  REFUNDED: [],
};

/** The payment in its next state. Throws for a step that is not in the table: check first. */
export function moved(payment: Payment, state: PaymentState, changes: Partial<Payment> = {}): Payment {
  if (!transitions[payment.state].includes(state)) {
    throw new Error(`a payment that is ${payment.state} cannot become ${state}`);
  }
  return { ...payment, ...changes, state, version: payment.version + 1 };
}

/** The try that was taken; null while none was. */
export function approvedOf({ attempts }: Payment): Attempt | null {
  return attempts.find(({ state }) => state === 'APPROVED') ?? null;
}

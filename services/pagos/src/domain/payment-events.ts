import { systemActor } from '@pardos/contracts/events/envelope';
import { type DomainEvent, eventOf } from '@pardos/contracts/events/event';
import { approvedOf, type Payment } from './payment.ts';

type Told = { readonly tenantId: string; readonly at: Date };

/** What an answer of the provider made of a payment; null for what nobody else needs to know. */
export function paymentEvent(payment: Payment, index: number, told: Told): DomainEvent | null {
  const attempt = payment.attempts[index];
  if (payment.state === 'PAID')
    return eventOf('PaymentSettled.v1', { ...envelope(payment, told), data: dataOf(payment) });
  if (payment.state !== 'AWAITING' || attempt === undefined || attempt.reason === null) return null;

  const data = { ...dataOf(payment), lastFour: attempt.lastFour ?? '', reason: attempt.reason };
  return eventOf('PaymentFailed.v1', { ...envelope(payment, told), data });
}

/** The money is back. */
export function refundSettled(payment: Payment, told: Told): DomainEvent {
  return eventOf('RefundSettled.v1', { ...envelope(payment, told), data: dataOf(payment) });
}

function dataOf(payment: Payment) {
  const { orderId, number, method, amountMinor } = payment;
  return { orderId, number, method, amountMinor, lastFour: approvedOf(payment)?.lastFour ?? '' };
}

function envelope({ orderId, branchId, version }: Payment, { tenantId, at }: Told) {
  return {
    source: 'pagos',
    tenantId,
    branchId,
    aggregate: { type: 'payment', id: orderId, version },
    occurredAt: at.toISOString(),
    correlationId: orderId,
    causationId: null,
    actor: systemActor,
  };
}

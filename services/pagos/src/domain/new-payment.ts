import type { OrderSnapshot } from '@pardos/contracts/events/snapshots';
import { isOnline } from '@pardos/contracts/payments';
import type { Payment } from './payment.ts';

/** The payment that an order waits for. Throws for one that is paid at the door: it is not told of those. */
export function newPayment(order: OrderSnapshot): Payment {
  const { id, number, branchId, customerId, paymentMethod, totalMinor, payBy } = order;
  if (!isOnline(paymentMethod) || payBy === undefined) throw new Error('a payment for an order that needs none');
  return {
    orderId: id,
    number,
    branchId,
    customerId,
    method: paymentMethod,
    amountMinor: totalMinor,
    payBy,
    state: 'AWAITING',
    attempts: [],
    settledAt: null,
    refundedAt: null,
    version: 1,
  };
}

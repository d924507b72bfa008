import type { OrderLineInput, OrderPlaceInput } from '../../gql/graphql.ts';
import { type Draft, typedMoney } from './draft.ts';

/** Where the order goes and what it holds, as the page knows it. */
export type OrderBasis = {
  readonly branchId: string;
  readonly channel: 'DELIVERY' | 'PICKUP';
  readonly district: string | null;
  readonly lines: OrderLineInput[];
  /** Code of a coupon; empty for none. */
  readonly coupon: string;
};

export type OrderBody = Omit<OrderPlaceInput, 'idempotencyKey'>;

/** The order as the graph takes it, without the key of the attempt. */
export function orderBody(basis: OrderBasis, draft: Draft, expectedTotalMinor: number): OrderBody {
  const { branchId, channel, lines, coupon } = basis;

  return {
    branchId,
    channel,
    lines,
    customer: { name: draft.name.trim(), phone: draft.phone.trim(), email: draft.email.trim() },
    address: channel === 'DELIVERY' ? addressOf(basis, draft) : null,
    payment: {
      method: draft.payment,
      cashTenderedMinor: draft.payment === 'CASH' ? typedMoney(draft.cash) : null,
    },
    receipt: receiptOf(draft),
    allergyNote: draft.allergy.trim() || null,
    tipMinor: channel === 'DELIVERY' ? draft.tipMinor : 0,
    scheduledFor: draft.scheduledFor || null,
    couponCode: coupon || null,
    expectedTotalMinor,
  };
}

function addressOf({ district }: OrderBasis, draft: Draft) {
  return {
    street: draft.street.trim(),
    details: draft.details.trim() || null,
    district: district ?? '',
    reference: draft.reference.trim(),
  };
}

function receiptOf(draft: Draft) {
  return {
    kind: draft.receipt,
    documentNumber: draft.document.trim() || null,
    companyName: draft.receipt === 'FACTURA' ? draft.company.trim() || null : null,
  };
}

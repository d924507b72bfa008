import { moneyOf } from '@pardos/contracts/money';
import type { Totals } from '../domain/order.ts';

/** The sums as GraphQL shows them. */
export function totalsView(totals: Totals) {
  return {
    subtotal: moneyOf(totals.subtotalMinor),
    discount: moneyOf(totals.discountMinor),
    deliveryFee: moneyOf(totals.deliveryFeeMinor),
    tip: moneyOf(totals.tipMinor),
    tax: moneyOf(totals.taxMinor),
    taxRateBps: totals.taxRateBps,
    total: moneyOf(totals.totalMinor),
  };
}

import { Actor } from '@pardos/contracts/events/envelope';
import { cancelReasons } from '@pardos/contracts/events/registry';
import { stations } from '@pardos/contracts/events/snapshots';
import { onlineMethods } from '@pardos/contracts/payments';
import { StageDefinition } from '@pardos/contracts/stages';
import * as z from 'zod/mini';
import { Redeemed } from './coupon.ts';

const text = z.nullable(z.string());

export const paymentMethods = ['CASH', 'CARD_ON_DELIVERY', 'YAPE', 'PLIN', ...onlineMethods] as const;

export const OrderLine = z.object({
  id: z.string(),
  productId: z.string(),
  name: z.string(),
  quantity: z.int(),
  options: z.array(
    z.object({
      groupId: z._default(text, null),
      optionId: z._default(text, null),
      group: z.string(),
      name: z.string(),
      priceDeltaMinor: z.int(),
    }),
  ),
  note: text,
  station: z.enum(stations),
  chickenEighths: z.int(),
  unitPriceMinor: z.int(),
  totalMinor: z.int(),
});
export type OrderLine = z.infer<typeof OrderLine>;

export const Totals = z.object({
  subtotalMinor: z.int(),
  /** What the coupon takes off. */
  discountMinor: z._default(z.int(), 0),
  deliveryFeeMinor: z.int(),
  tipMinor: z.int(),
  taxMinor: z.int(),
  taxRateBps: z.int(),
  totalMinor: z.int(),
});
export type Totals = z.infer<typeof Totals>;

/** What was ordered, by whom and at what price, as it was agreed when it was placed. Only a wish to cancel is added. */
export const Order = z.object({
  id: z.string(),
  number: z.string(),
  shop: z.object({ name: z.string(), slug: z.string(), action: z.string() }),
  branchId: z.string(),
  branchName: z.string(),
  channel: z.enum(['DELIVERY', 'PICKUP']),
  placedAt: z.string(),
  promisedAt: z.string(),
  /** Start of the slot it is wanted for, and when the kitchen must begin; null for now. */
  scheduledFor: z._default(text, null),
  releaseAt: z._default(text, null),
  /** Local day of placing. */
  day: z.string(),
  lines: z.array(OrderLine),
  totals: Totals,
  customer: z.object({ id: text, name: z.string(), phone: z.string(), email: z.string() }),
  address: z.nullable(z.object({ street: z.string(), details: text, district: z.string(), reference: z.string() })),
  payment: z.object({ method: z.enum(paymentMethods), cashTenderedMinor: z.nullable(z.int()) }),
  /** Until when it waits to be paid online; null when it is paid at the door. */
  payBy: z._default(text, null),
  receipt: z.object({ kind: z.enum(['BOLETA', 'FACTURA']), documentNumber: text, companyName: text }),
  allergyNote: text,
  coupon: z._default(z.nullable(Redeemed), null),
  stages: z.array(StageDefinition),
  cancelRequest: z.nullable(z.object({ reason: z.enum(cancelReasons), note: text, at: z.string(), by: Actor })),
  version: z.int(),
});
export type Order = z.infer<typeof Order>;

/** Where an order stands in the lists it belongs to; also the cursor of a page. */
export function placeOf(order: Order): string {
  return `${order.placedAt}#${order.id}`;
}

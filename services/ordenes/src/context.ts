import { readConfig } from '@pardos/platform/config';
import { handoverCode, phoneKey, readOrderToken, signOrderToken } from '@pardos/platform/order-token';
import type { RequestContext } from '@pardos/platform/request';
import DataLoader from 'dataloader';
import * as z from 'zod/mini';
import { type Coupons, couponsOf } from './data/coupons.ts';
import { type Orders, ordersOf } from './data/orders.ts';
import { type ReceiptLinks, receiptLinksIn } from './data/receipt-links.ts';
import { type Receipts, receiptsOf } from './data/receipts.ts';
import { type Slots, slotsIn } from './data/slots.ts';
import { type TodayRepository, todayOf } from './data/today.ts';
import type { Order } from './domain/order.ts';
import { noProgress, type Progress } from './domain/progress.ts';

/** What the use cases of people get. */
export type Context = RequestContext & {
  readonly orders: Orders;
  readonly coupons: Coupons;
  readonly slots: Slots;
  readonly today: TodayRepository;
  readonly receipts: Receipts;
  readonly receiptLinks: ReceiptLinks;
  /** Orders by id, read together; null for one that is not there. */
  readonly orderById: DataLoader<string, Order | null>;
  readonly progressById: DataLoader<string, Progress>;
  /** The link that lets whoever holds it follow an order. */
  orderToken(orderId: string): Promise<string>;
  /** The order of this shop that a link opens; null when it opens none. */
  orderOfToken(token: string): Promise<string | null>;
  /** What stands for a mobile number where the number is not kept. */
  phoneKey(phone: string): Promise<string>;
  /** What the customer says to the courier. */
  handoverCode(orderId: string): Promise<string>;
};

const { RECEIPTS_BUCKET } = readConfig({ RECEIPTS_BUCKET: z.string() });

/** DynamoDB reads a hundred keys at once. */
const batch = { maxBatchSize: 100 };

/** The context of a request. */
export function contextOf(request: RequestContext): Context {
  const { tenantId } = request.caller;
  const orders = ordersOf(request.store, tenantId);
  return {
    ...request,
    orders,
    coupons: couponsOf(request.store, tenantId),
    slots: slotsIn(request.store, tenantId),
    today: todayOf(request.store, tenantId),
    receipts: receiptsOf(request.store, tenantId),
    receiptLinks: receiptLinksIn(RECEIPTS_BUCKET, tenantId),
    orderById: new DataLoader(async (ids: readonly string[]) => {
      const found = new Map((await orders.getMany(ids)).map((order) => [order.id, order]));
      return ids.map((id) => found.get(id) ?? null);
    }, batch),
    progressById: new DataLoader(async (ids: readonly string[]) => {
      const found = await orders.progressOf(ids);
      return ids.map((id) => found.get(id) ?? noProgress);
    }, batch),
    orderToken: (orderId) => signOrderToken(tenantId, orderId, request.now()),
    orderOfToken: (token) => readOrderToken(token, tenantId),
    phoneKey: (phone) => phoneKey(tenantId, phone),
    handoverCode: (orderId) => handoverCode(tenantId, orderId),
  };
}

import { handoverCode, signOrderToken } from '@pardos/platform/order-token';
import { tenantStore } from '@pardos/platform/tenant-store';
import * as z from 'zod/mini';
import { ordersOf } from '../data/orders.ts';

const Input = z.object({ tenantId: z.string(), orderId: z.string() });

/** How to reach who ordered, the link that lets them follow and the code they say at the door; null for an order that is not there. */
export async function handler(event: unknown) {
  const { tenantId, orderId } = Input.parse(event);
  const [order] = await ordersOf(tenantStore(tenantId), tenantId).getMany([orderId]);
  if (order === undefined) return null;

  const { name, email } = order.customer;
  const code = order.channel === 'DELIVERY' ? await handoverCode(tenantId, orderId) : null;
  return { name, email, orderToken: await signOrderToken(tenantId, orderId, new Date()), handoverCode: code };
}

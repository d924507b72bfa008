import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { findOrder, ordersIn } from './find-order.ts';
import { followOrder } from './follow-order.ts';
import type { Inside } from './inside.ts';

const OneOrder = z.object({ wanted: z.string() });
const ORDERS_SHOWN = 50;

/** `/orders`: those that events spoke of lately; `/orders/:id or number`: everything that happened to one. */
export function ordersApi(server: FastifyInstance, inside: Inside): void {
  const orders = () => ordersIn(inside.recorder.bus.events());

  server.get('/orders', async () => orders().slice(0, ORDERS_SHOWN));
  server.get('/orders/:wanted', async (request) => {
    const { wanted } = OneOrder.parse(request.params);
    const order = findOrder(orders(), wanted);
    return { order: order ?? null, ...(await followOrder(inside, order?.orderId ?? wanted, order?.tenantId)) };
  });
}

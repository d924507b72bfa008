import * as z from 'zod/mini';
import { assertAccepted, userErrors } from '../../graph.ts';
import { connectionTo } from '../connection/connection.ts';
import type { Shop } from './customer.ts';
import type { Placed } from './place-order.ts';

const Cancel = z.object({ orderCancel: z.object({ order: z.nullable(z.object({ id: z.string() })), userErrors }) });
const Version = z.object({ order: z.nullable(z.object({ version: z.int() })) });

/** Asks to cancel, as the customer. The refusal that it is too late is as it should be, and counted. */
export async function cancelOrder(shop: Shop, { id, orderToken, version }: Placed): Promise<void> {
  const connection = connectionTo(shop.line, { orderToken });
  const ask = async (expectedVersion: number) =>
    await connection.ask({
      query: `mutation ($input: OrderCancelInput!) { orderCancel(input: $input) {
        order { id } userErrors { code message field } } }`,
      variables: { input: { orderId: id, expectedVersion, reason: 'CUSTOMER_REQUEST' } },
      data: Cancel,
    });

  let { orderCancel } = await ask(version);
  if (orderCancel.userErrors.some(({ code }) => code === 'VERSION_CONFLICT')) {
    const { order } = await connection.ask({
      query: 'query ($id: ID!) { order(id: $id) { version } }',
      variables: { id },
      data: Version,
    });
    ({ orderCancel } = await ask(order?.version ?? version));
  }

  const tooLate = orderCancel.userErrors.some(({ code }) => code === 'CANCEL_NOT_ALLOWED');
  if (!tooLate) assertAccepted('orderCancel', orderCancel.userErrors);
  if (tooLate) shop.line.tally.refused('CANCEL_NOT_ALLOWED');
  // Too late perhaps because an answer was lost that had accepted it.
  if (tooLate && connection.troubles() === 0) return;
  shop.books.cancelled({ orderId: id, at: Date.now(), certain: !tooLate });
}
